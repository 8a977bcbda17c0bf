// Closes a port without losing the answers that are being sent.
import type { Server } from "node:http";

/** In milliseconds: how long a client may take to read its answer before its connection is cut. */
const GRACE = 1_000;

/** Resolves once no connection is left. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}
