// The envelope {code, data, message, recordTime, requestId} around a payload, a refusal or a documented sample.
import type { Stamp } from "../../exchange/types.ts";
import type { Sheet } from "../../render/fields.ts";
import { Stencil } from "../../render/template.ts";
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
  readonly stamp: Stamp;
  readonly data: unknown;
}

interface Refusal {
  readonly stamp: Stamp;
  readonly code: number;
  readonly message: string | null;
}

const times: Sheet<Pick<Envelope, "recordTime" | "requestId">, { readonly stamp: Stamp }> = {
  recordTime: ({ stamp }) => new RecordTime(stamp),
  requestId: ({ stamp }) => new RequestId(stamp),
};

export const success = new Stencil<Envelope, Success>({
  code: 0,
  data: (subject: Success) => subject.data,
  message: null,
  ...times,
});

export const refusal = new Stencil<Envelope, Refusal>({
  code: ({ code }) => code,
  data: null,
  message: ({ message }) => message,
  ...times,
});

/** Seen live: the refusal of a token has neither a time nor a request id. */
export const untimedRefusal = new Stencil<
  Omit<Envelope, "recordTime" | "requestId"> & { readonly recordTime: null },
  Refusal
>({
  code: ({ code }) => code,
  data: null,
  message: ({ message }) => message,
  recordTime: null,
});

type Completed = Stencil<object, { readonly stamp: Stamp }>;
const known = new WeakMap<object, Completed>();

/** A documented sample leaves out what every answer has; what it does say wins. */
export function completed(sample: object): Completed {
  const stencil = known.get(sample) ?? new Stencil({ code: 0, data: null, message: null, ...times, ...sample });
  known.set(sample, stencil);
  return stencil;
}
