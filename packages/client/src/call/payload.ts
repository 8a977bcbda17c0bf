/** The payload of a successful call. */
import type { ProtocolError } from "../errors/protocol-error.ts";

/** A payload, and what is needed to reject it on a closer look. */
export interface Payload<Content> {
  readonly content: Content;
  readonly requestId: string | undefined;
  /** Creates the error for a payload of another shape than documented. */
  readonly broken: (problem: string) => ProtocolError;
}
