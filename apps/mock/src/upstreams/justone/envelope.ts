// The envelope {code, data, message, recordTime, requestId} around a payload, a refusal or a documented sample.
import type { AnswerId } from "../../exchange/reply.ts";
import type { TemplateFields } from "../../render/template/fields.ts";
import { Template } from "../../render/template/template.ts";
import { RecordTime } from "./record-time.ts";
import { RequestId } from "./request-id.ts";

interface Envelope {
  readonly code: number;
  readonly data: unknown;
  readonly message: string | null;
  readonly recordTime: string;
  readonly requestId: string;
}

interface Success {
  readonly stamp: AnswerId;
  readonly data: unknown;
}

interface Refusal {
  readonly stamp: AnswerId;
  readonly code: number;
  readonly message: string | null;
}

const times: TemplateFields<Pick<Envelope, "recordTime" | "requestId">, { readonly stamp: AnswerId }> = {
  recordTime: ({ stamp }) => new RecordTime(stamp),
  requestId: ({ stamp }) => new RequestId(stamp),
};

export const success = new Template<Envelope, Success>({
  code: 0,
  data: (subject: Success) => subject.data,
  message: null,
  ...times,
});

export const refusal = new Template<Envelope, Refusal>({
  code: ({ code }) => code,
  data: null,
  message: ({ message }) => message,
  ...times,
});

/** Seen live: the refusal of a token has neither a time nor a request id. */
export const untimedRefusal = new Template<
  Omit<Envelope, "recordTime" | "requestId"> & { readonly recordTime: null },
  Refusal
>({
  code: ({ code }) => code,
  data: null,
  message: ({ message }) => message,
  recordTime: null,
});

type Completed = Template<object, { readonly stamp: AnswerId }>;
const known = new WeakMap<object, Completed>();

/** A documented sample leaves out keys that every answer has; those that it has take precedence. */
export function completed(sample: object): Completed {
  const template = known.get(sample) ?? new Template({ code: 0, data: null, message: null, ...times, ...sample });
  known.set(sample, template);
  return template;
}
