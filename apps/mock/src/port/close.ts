// Closes a port without losing the answers that are being sent.
import { sleep } from "#platform";
import type { Connections } from "./connections.ts";
import type { AnyServer } from "./listen.ts";

/** In milliseconds: how long a client may take to read its answer before its connection is cut. */
const GRACE = 300;

/** Resolves once no connection is left. */
export function close(server: AnyServer, connections: Connections): Promise<void> {
  return new Promise((resolve) => {
    const closed = new AbortController();
    void sleep(GRACE, closed.signal).then(() => connections.cut());
    server.close(() => {
      closed.abort();
      resolve();
    });
    server.closeIdleConnections();
  });
}
