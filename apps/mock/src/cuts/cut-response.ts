// A response that doesn't arrive whole. In process its body fails when read; a port plays it on the socket.
import type { Cut } from "../exchange.ts";

export class CutResponse extends Response {
  readonly cut: Cut;
  /** What a port sends past the announced length. */
  readonly excess: string;

  constructor(cut: Cut, body: ReadableStream<Uint8Array> | string, init: ResponseInit, excess = "") {
    super(body, init);
    this.cut = cut;
    this.excess = excess;
  }
}
