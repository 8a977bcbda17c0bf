// Admits a caller of Just One API by the token in the query.
import type { Credential } from "../../exchange/credential.ts";
import type { IncomingRequest } from "../../exchange/request.ts";
import { tokenInvalid } from "./faults.ts";

/** Any token but an empty one is admitted; a token given twice is malformed, not refused. */
export function admit({ query }: IncomingRequest): Credential {
  const token = query.get("token")?.trim() ?? "";
  return token === "" ? { token, refusal: tokenInvalid } : { token };
}
