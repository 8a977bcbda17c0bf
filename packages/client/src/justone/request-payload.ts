/** Requests a payload of Just One API. Code 0 alone is no success: the payload itself may be withheld. */
import type { OperationName, Failure as Refusal } from "@weibo-kit/types";
import type { AttemptInit, Caller } from "../call/caller.ts";
import type { Payload } from "../call/payload.ts";
import { InvalidPayloadError } from "../errors/invalid-payload-error.ts";
import { MissingError } from "../errors/missing-error.ts";
import { ProtocolError } from "../errors/protocol-error.ts";
import { WithheldError } from "../errors/withheld-error.ts";
import type { Dependencies } from "../options/dependencies.ts";
import type { CallOptions } from "../options/options.ts";

/** The result of openapi-fetch. Of a refusal it types the code alone, because it drops properties that are always null. */
interface RawResult<Content> {
  readonly data?: { code: 0; data: Content; requestId?: string } | { code: Refusal["code"] };
  readonly response: Response;
}

/** The code inside a payload for a post that is deleted, or never was. */
const NO_SUCH_POST = 20101;

/** A payload that is not withheld. */
type Visible<Content> = Exclude<Content, { ok: 0 }>;

/** A payload that may prove to hold nothing. */
interface Requested<Content> extends Payload<Content> {
  /** Creates the error for a payload whose text says that there is nothing to show. */
  readonly missing: (text: string) => MissingError;
}

/** Sends a request until it succeeds, and checks the payload. */
export type RequestPayload = <Content extends object>(
  operation: OperationName,
  options: CallOptions,
  send: (init: AttemptInit) => Promise<RawResult<Content>>,
) => Promise<Requested<Visible<Content>>>;

/** Creates the function through which the client's methods get their payloads. */
export function createRequestPayload({ validate, secrets }: Dependencies, caller: Caller): RequestPayload {
  return (operation, options, send) =>
    caller.call(operation, options, async (init, call) => {
      const { data: envelope, response } = await send(init);
      // Only for the compiler: an answer with another code was thrown as an error before.
      if (envelope?.code !== 0) throw new TypeError("unreachable");
      const { data: content } = envelope;
      const requestId = typeof envelope.requestId === "string" ? secrets.text(envelope.requestId) : undefined;
      const info = { code: 0, status: response.status, requestId };
      const broken = (problem: string) => new ProtocolError(problem, call.info(), info);
      const missing = (text: string) => new MissingError(secrets.text(text), call.info(), info);
      const { ok, msg, message = msg, error_code } = Object(content);
      if (ok === 0) {
        const text = typeof message === "string" ? message : "the service does not say why.";
        if (error_code === NO_SUCH_POST) throw missing(text);
        throw new WithheldError(secrets.text(text), call.info(), info);
      }
      const problem = validate?.(operation, content);
      if (problem) throw new InvalidPayloadError(secrets.text(problem), call.info(), info);
      if (!isVisible(content)) throw broken("a payload that is neither shown nor withheld");
      return { content, requestId, broken, missing };
    });
}

/** Payloads that are not of a list may lack `ok`. */
const isVisible = <Content extends object>(content: Content): content is Visible<Content> =>
  [1, undefined].includes(content && Object(content).ok);
