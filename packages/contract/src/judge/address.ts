// A call's address for the reader to repeat; the credential is replaced by the name of a variable.
import type { CallSpec } from "../model/call-spec.ts";
import { upstreams } from "../upstreams/upstreams.ts";

export function addressOf({ upstream, credential }: CallSpec, request: string, base: string): string {
  if (credential === "none") return base + request;
  const { parameter, variable } = upstreams[upstream].credential;
  const value = credential === "empty" ? "" : variable;
  return `${base}${request}${request.includes("?") ? "&" : "?"}${parameter}=${value}`;
}
