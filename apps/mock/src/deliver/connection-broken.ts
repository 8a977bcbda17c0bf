// A connection that broke before an answer: in process the very error that `fetch` would reject with.
import type { Cut } from "../exchange/types.ts";

export class Severed extends TypeError {
  readonly cut: Cut;

  constructor(cut: Cut) {
    super("fetch failed", { cause: cut === "reset" ? RESET() : CLOSED() });
    this.cut = cut;
  }
}

const RESET = () => Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", errno: -104, syscall: "read" });
const CLOSED = () => Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });

/** What reading a body meets when the connection closes halfway. */
export const terminated = () => new TypeError("terminated", { cause: CLOSED() });
