// A request that the port could not read as HTTP, as far as it goes: enough to refuse it in the form of its upstream.
import type { IncomingRequest } from "../exchange/request.ts";
import { queryIn } from "./query.ts";

/** What the port found out. */
export interface FlawedParts extends Pick<IncomingRequest, "method" | "headers" | "signal"> {
  /** The request target as it came, a character for each byte. */
  readonly target: string;
  readonly scheme: "http" | "https";
  /** The Host header; "" without one that is a host. */
  readonly host: string;
  /** One sentence with the remedy. */
  readonly flaw: string;
}

/** Its target is percent-encoded and begins with a slash, as the client should have sent it: the router finds its path. */
export function flawedRequest({ method, target, scheme, host, headers, signal, flaw }: FlawedParts): IncomingRequest {
  const encoded = target.replace(/[^!-~]|["<>\\^`{|}]/g, encodeByte);
  const url = encoded.replace(/^https?:\/\/[^/?#]*/i, "").replace(/^(?!\/)/, "/");
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  const search = mark < 0 ? "" : url.slice(mark);
  return {
    method,
    origin: `${scheme}://${host || "localhost"}`,
    url,
    path,
    search,
    query: queryIn(search),
    headers,
    signal,
    flaw,
  };
}

function encodeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
