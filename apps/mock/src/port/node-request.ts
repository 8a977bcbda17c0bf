// What came in on a port, read from Node's own request as far as anybody asks.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { IncomingRequest } from "../exchange/types.ts";
import { Target } from "../read/target.ts";

export class NodeRequest extends Target implements IncomingRequest {
  readonly method = "GET";
  readonly headers: IncomingRequest["headers"];
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  #leaving: AbortController | undefined;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse, target: string) {
    super(target);
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.headers = this;
  }

  /** Of a host that is given twice Node takes the first. */
  get host(): string {
    const place = placeOf("host", this.#incoming);
    return place < 0 ? "" : (this.#incoming.rawHeaders[place + 1] ?? "");
  }

  get origin(): string {
    return `http://${this.host}`;
  }

  /** Only who has to wait listens. */
  get signal(): AbortSignal {
    if (this.#leaving === undefined) {
      const leaving = new AbortController();
      this.#outgoing.once("close", () => leaving.abort());
      this.#leaving = leaving;
    }
    return this.#leaving.signal;
  }

  get(name: string): string | null {
    if (placeOf(name, this.#incoming) < 0) return null;
    const value = this.#incoming.headers[name];
    return (typeof value === "string" ? value : value?.join(", ")) ?? null;
  }
}

/** Where a header stands among names and values; -1 where it doesn't. Node's own object is made when first asked for. */
function placeOf(name: string, { rawHeaders }: IncomingMessage): number {
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const each = rawHeaders[place] ?? "";
    if (each.length === name.length && (each === name || each.toLowerCase() === name)) return place;
  }
  return -1;
}
