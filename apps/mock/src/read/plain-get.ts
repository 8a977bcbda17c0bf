// What `fetch` was given, where it is a plain GET: read without the Request that would cost more than an answer.
import type { IncomingRequest } from "../exchange/types.ts";
import { Target } from "./target.ts";

/** A host that every URL parser leaves as it is, under a port that isn't the scheme's own, and what stands behind. */
const PLAIN =
  /^(https?:\/\/(?!.*xn--)(?:127\.0\.0\.1|(?:[a-z\d-]+\.)*[a-z][a-z\d-]*)(?::(?!(?:80|443)\/)[1-9]\d{0,3})?)(\/.*)$/;
const NO_HEADERS: IncomingRequest["headers"] = { get: () => null };

/** Undefined for whatever only a Request can hold or refuse. */
export function plainGet(input: string | URL | Request, init: RequestInit = {}): IncomingRequest | undefined {
  if (input instanceof Request || !isPlain(init)) return undefined;
  const [, origin, target] = PLAIN.exec(String(input)) ?? [];
  return origin && target && Target.isPlain(target) ? new PlainGet(origin, target, init) : undefined;
}

/** Nothing but headers and a signal. */
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
  #signal: AbortSignal | undefined;

  constructor(origin: string, target: string, { headers, signal }: RequestInit) {
    super(target);
    this.origin = origin;
    this.headers = headers ? new Headers(headers) : NO_HEADERS;
    this.#signal = signal ?? undefined;
  }

  /** Of a client that can't go away nobody hears. */
  get signal(): AbortSignal {
    this.#signal ??= new AbortController().signal;
    return this.#signal;
  }
}
