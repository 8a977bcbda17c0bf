/** The payload of a success, or why there is none: code 0 alone does not mean that there is something to see. */
import type { OperationName, Failure as Refusal } from "@weibo-kit/types";
import type { Caller, Init } from "./call.ts";
import { InvalidPayloadError } from "./errors/invalid-payload-error.ts";
import { ProtocolError } from "./errors/protocol-error.ts";
import { WithheldError } from "./errors/withheld-error.ts";
import type { CallOptions } from "./options.ts";
import type { Parts } from "./parts.ts";

/** What openapi-fetch brings. */
interface Brought<Payload> {
  // No more of a refusal: openapi-fetch drops fields that are always null.
  readonly data?: { code: 0; data: Payload; requestId?: string } | { code: Refusal["code"] };
  readonly response: Response;
}

export interface Received<Payload> {
  readonly payload: Payload;
  readonly requestId: string | undefined;
  /** The error to throw when a closer look finds that this is no such payload. */
  readonly broken: (problem: string) => ProtocolError;
}

/** What is left of a payload when it is not withheld. */
type Shown<Payload> = Exclude<Payload, { ok: 0 }>;

export type Ask = <Payload extends { ok: 0 | 1 }>(
  operation: OperationName,
  options: CallOptions,
  send: (init: Init) => Promise<Brought<Payload>>,
) => Promise<Received<Shown<Payload>>>;

export function createAsk({ validate, secrets }: Parts, caller: Caller): Ask {
  return (operation, options, send) =>
    caller.call(operation, options, async (init, facts) => {
      const { data: envelope, response } = await send(init);
      const { status } = response;
      // The door let it pass, so it says 0; only the compiler does not know.
      if (envelope?.code !== 0) throw new ProtocolError("no envelope", facts(), { status });
      const { data: payload, requestId } = envelope;
      const said = { code: 0, status, requestId };
      const broken = (problem: string) => new ProtocolError(problem, facts(), said);
      const withheld = textOfWithheld(payload);
      if (withheld !== undefined) throw new WithheldError(secrets.scrub(withheld), facts(), said);
      const problem = validate?.(operation, payload);
      if (problem) throw new InvalidPayloadError(secrets.scrub(problem), facts(), said);
      if (!isShown(payload)) throw broken("a payload that is neither shown nor withheld");
      return { payload, requestId, broken };
    });
}

function textOfWithheld(payload: { ok: 0 | 1; msg?: unknown } | null | undefined): string | undefined {
  if (payload?.ok !== 0) return undefined;
  return typeof payload.msg === "string" ? payload.msg : "the service does not say why.";
}

const isShown = <Payload extends { ok: 0 | 1 }>(payload: Payload): payload is Shown<Payload> => payload?.ok === 1;
