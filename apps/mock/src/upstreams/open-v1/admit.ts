// Who calls the Open Platform: OAuth 1.0a in header or query, or an AppKey (`source`), with HTTP Basic or without.
import type { Asked, Credential } from "../../exchange.ts";
import { sourceMissing } from "./faults.ts";

/** Well-formed is welcome. The room is the most personal thing given: token, user name, AppKey. */
export function admit({ query, headers }: Asked): Credential {
  const authorization = headers.get("authorization") ?? "";
  const source = query.get("source") ?? "";
  const oauth = query.get("oauth_token") ?? oauthTokenIn(authorization);
  if (oauth !== undefined) return { token: oauth };
  return source === "" ? { token: "", refusal: sourceMissing } : { token: userNameIn(authorization) ?? source };
}

function oauthTokenIn(authorization: string): string | undefined {
  return /^OAuth\s.*\boauth_token="([^"]*)"/i.exec(authorization)?.[1];
}

function userNameIn(authorization: string): string | undefined {
  const encoded = /^Basic\s+(\S+)/i.exec(authorization)?.[1];
  return encoded === undefined ? undefined : Buffer.from(encoded, "base64").toString("utf8").split(":", 1)[0];
}
