// A request on a port: each part is read from Node's own request when it is needed.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Gzip, IncomingRequest } from "../exchange/request.ts";
import { Target } from "../read/target.ts";
import { rawHeader } from "./raw-header.ts";
import { schemeOf } from "./scheme.ts";

/** A GET as the spine takes it, without a URL, a Headers or a Request object. */
export class NodeRequest extends Target implements IncomingRequest {
  readonly method = "GET";
  readonly headers: IncomingRequest["headers"];
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  readonly #gzip: Gzip | undefined;
  #leaving: AbortController | undefined;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse, target: string, gzip?: Gzip) {
    super(target);
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.#gzip = gzip;
    this.headers = this;
  }

  /** The first one if the header is repeated, as in Node.js. */
  get host(): string {
    return rawHeader("host", this.#incoming) ?? "";
  }

  get origin(): string {
    return `${schemeOf(this.#incoming.socket)}://${this.host}`;
  }

  get compress(): Gzip["compress"] | undefined {
    return this.#gzip?.accepts(this.get("accept-encoding")) ? this.#gzip.compress : undefined;
  }

  /** Created on first use: only a delayed answer needs it. */
  get signal(): AbortSignal {
    if (this.#leaving === undefined) {
      const leaving = new AbortController();
      if (this.#outgoing.destroyed) leaving.abort();
      else this.#outgoing.once("close", () => leaving.abort());
      this.#leaving = leaving;
    }
    return this.#leaving.signal;
  }

  get(name: string): string | null {
    if (rawHeader(name, this.#incoming) === undefined) return null;
    const value = this.#incoming.headers[name];
    return (typeof value === "string" ? value : value?.join(", ")) ?? null;
  }

  keys(): IterableIterator<string> {
    const { rawHeaders } = this.#incoming;
    const names: string[] = [];
    for (let index = 0; index < rawHeaders.length; index += 2) names.push((rawHeaders[index] ?? "").toLowerCase());
    return names.values();
  }
}
