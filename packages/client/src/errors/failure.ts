/** The union of all errors that a call can end with. */
import type { AbortedError } from "./aborted-error.ts";
import type { BudgetError } from "./budget-error.ts";
import type { ContradictionError } from "./contradiction-error.ts";
import type { CredentialError } from "./credential-error.ts";
import type { InvalidPayloadError } from "./invalid-payload-error.ts";
import type { MissingError } from "./missing-error.ts";
import type { ProtocolError } from "./protocol-error.ts";
import type { RefusedError } from "./refused-error.ts";
import type { TimeoutError } from "./timeout-error.ts";
import type { TooLargeError } from "./too-large-error.ts";
import type { TransportError } from "./transport-error.ts";
import type { WithheldError } from "./withheld-error.ts";

/** Every error that a call can end with, to be narrowed by `kind`. */
export type Failure =
  | AbortedError
  | BudgetError
  | ContradictionError
  | CredentialError
  | InvalidPayloadError
  | MissingError
  | ProtocolError
  | RefusedError
  | TimeoutError
  | TooLargeError
  | TransportError
  | WithheldError;
