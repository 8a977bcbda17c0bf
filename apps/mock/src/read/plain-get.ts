// Reads the arguments of `fetch` for a plain GET, without a Request, which would cost more than an answer.
import { never } from "#platform";
import type { IncomingRequest } from "../exchange/request.ts";
import { NO_HEADERS } from "./no-headers.ts";
import { Target } from "./target.ts";

/** Origin and target: a host that URL parsers leave as it is, and a port that is not the scheme's default. */
const PLAIN =
  /^(https?:\/\/(?!.*xn--)(?:127\.0\.0\.1|(?:[a-z\d-]+\.)*[a-z][a-z\d-]*)(?::(?!(?:80|443)\/)[1-9]\d{0,3})?)(\/.*)$/;

/** Undefined for arguments that only a Request can hold or refuse. */
export function plainGet(input: string | URL | Request, init: RequestInit = {}): IncomingRequest | undefined {
  if (input instanceof Request || !isPlain(init)) return undefined;
  const [, origin, target] = PLAIN.exec(String(input)) ?? [];
  return origin && target && Target.isPlain(target) ? new PlainGet(origin, target, init) : undefined;
}

/** Whether there is nothing but headers and a signal. */
function isPlain(init: RequestInit): boolean {
  for (const [name, value] of Object.entries(init)) {
    if (name === "signal" ? value && !(value instanceof AbortSignal) : name !== "headers" && value !== undefined)
      return false;
  }
  return true;
}

class PlainGet extends Target implements IncomingRequest {
  readonly method = "GET";
  readonly origin: string;
  readonly headers: IncomingRequest["headers"];
  readonly signal: AbortSignal;

  constructor(origin: string, target: string, { headers, signal }: RequestInit) {
    super(target);
    this.origin = origin;
    this.headers = headers ? new Headers(headers) : NO_HEADERS;
    this.signal = signal ?? never;
  }
}
