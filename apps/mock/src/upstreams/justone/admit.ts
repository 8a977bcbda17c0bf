// Who calls Just One API: whoever has a token in the query.
import type { Credential, IncomingRequest } from "../../exchange/types.ts";
import { tokenInvalid } from "./faults.ts";

/** Any token is welcome but an empty one; a token given twice is malformed, not refused. */
export function admit({ query }: IncomingRequest): Credential {
  const token = query.get("token")?.trim() ?? "";
  return token === "" ? { token, refusal: tokenInvalid } : { token };
}
