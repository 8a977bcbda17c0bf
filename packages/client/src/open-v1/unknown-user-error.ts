/** 40023: there is no such user, or none was named. The service's own words are "User does not exists!". */
import { RefusedError } from "../errors/refused-error.ts";

export class UnknownUserError extends RefusedError {
  override readonly name = "UnknownUserError";
}
