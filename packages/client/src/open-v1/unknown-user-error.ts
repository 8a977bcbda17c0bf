/** No such user exists. */
import { RefusedError } from "../errors/refused-error.ts";

/** Code 40023: no such user exists, or the call named none. The platform's own text is "User does not exists!". */
export class UnknownUserError extends RefusedError {
  override readonly name = "UnknownUserError";
}
