// A connection that broke before an answer, as the error that `fetch` rejects with.
import type { Disruption } from "../exchange/plan.ts";

/** Thrown by `reset` and `empty`; a port turns it into RST or FIN. */
export class ConnectionBroken extends TypeError {
  readonly disruption: Disruption;

  constructor(disruption: Disruption) {
    super("fetch failed", { cause: disruption === "reset" ? RESET() : CLOSED() });
    this.disruption = disruption;
  }
}

const RESET = () => Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", errno: -104, syscall: "read" });
const CLOSED = () => Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });

/** What reading a body rejects with when the connection closes halfway. */
export const bodyTerminated = () => new TypeError("terminated", { cause: CLOSED() });
