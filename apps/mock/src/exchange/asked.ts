// What a client sent, before anybody judges it.

/** What a client sent, read once: the path and query as they came over the wire, nothing decoded twice. */
export interface Asked {
  readonly method: string;
  /** Scheme and host as the client wrote them, `http://api.t.sina.com.cn`; a signature covers them. */
  readonly origin: string;
  /** Path and query, as they came. */
  readonly url: string;
  /** Without the query, still percent-encoded. */
  readonly path: string;
  /** "" or what stands from the "?" on, as it came. */
  readonly search: string;
  /** The query's parameters, then those of a form that was posted. */
  readonly query: Query;
  /** By names in lower case. */
  readonly headers: Pick<Headers, "get">;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
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
