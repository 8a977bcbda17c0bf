// Admits a caller of Just One API by the token in the query.
import { type Credential, MAGIC } from "../../exchange/credential.ts";
import type { IncomingRequest } from "../../exchange/request.ts";
import { tokenInvalid } from "./faults.ts";

/** Any token but an empty one is admitted; a token given twice is malformed, not refused. */
export function admit({ query }: IncomingRequest): Credential {
  const given = query.get("token") ?? "";
  // In a query a plus is a space: without it `mock-302+` would be another token, not a mistake.
  const token = given.startsWith(MAGIC) ? given.replace(/[\t\r\n]+$/, "") : given.trim();
  return token === "" ? { token, refusal: tokenInvalid } : { token };
}
