// A request as the spine takes it: the same from a port, from `fetch` and from the control surface.
import type { AbortSignal, Headers } from "@weibo-kit/types/fetch";
import type { Bytes } from "@weibo-kit/world/json-text";

/** What a client sent, read once: the path and query as they came over the wire, nothing decoded twice. */
export interface IncomingRequest {
  readonly method: string;
  /** Scheme and host as the client wrote them, `http://api.t.sina.com.cn`; a signature covers them. */
  readonly origin: string;
  /** Path and query, as they came. */
  readonly url: string;
  /** Without the query, still percent-encoded. */
  readonly path: string;
  /** The "?" and all that follows, as it came; "" without a query. */
  readonly search: string;
  /** The query's parameters, then those of a form that was posted. */
  readonly query: Query;
  /** By names in lower case. */
  readonly headers: Pick<Headers, "get" | "keys">;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** Present where the port compresses answers and the client accepts them so. */
  readonly compress?: Gzip["compress"] | undefined;
  /** Why it is no request that HTTP allows, with the remedy; it is refused whatever its operation. */
  readonly flaw?: string;
}

/** The compression of a port, loaded where it is set. */
export interface Gzip {
  /** @param encodings the header `accept-encoding`; null without one */
  accepts(encodings: string | null): boolean;
  compress(bytes: Bytes): Bytes;
}

/** What the headers `x-mock-…` and `baggage` of a request ask for. */
export interface MockHeaders {
  readonly fault: string | null;
  /** Milliseconds, as the client wrote them. */
  readonly delay: string | null;
  /** The name of a built-in scenario, for this call alone. */
  readonly scenario: string | null;
  /** The tenant's name; absent where the credential names the tenant. */
  readonly tenant?: string;
  /** An unknown or wrong header: the answer to the call. */
  readonly mistake?: Error;
}

/** Parameters in the order in which they were given, read as `URLSearchParams` reads them. */
export interface Query extends Iterable<[name: string, value: string]> {
  readonly values: readonly string[];
  get(name: string): string | null;
  /** How many times a parameter is given. */
  times(name: string): number;
  getAll(name: string): string[];
  keys(): IterableIterator<string>;
}

/** What an app of routes is given beside a Request. */
export interface AppBindings {
  /** The signal of the caller; absent where the request has its own. */
  readonly signal?: AbortSignal | null | undefined;
  /** Whether a port with an admin token got it; absent in process and without such a token, where each caller may do all. */
  readonly isAdmin?: boolean | undefined;
  /** The address of the port; absent in process. */
  readonly address?: string;
}
