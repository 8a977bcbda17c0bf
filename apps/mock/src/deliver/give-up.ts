// A client that closes its side of the connection sends no more requests. It may still read, or have left: only a write
// can tell. So an answer that begins soon is sent, and one that waits is given up.
import type { ServerResponse } from "node:http";
import { sleep } from "#platform";

/**
 * Ends the answer if the client closes its side, or has done so, and the answer doesn't begin soon.
 *
 * @param patience in milliseconds, from the close on
 * @param hasBegun asked then; default: whether the head has been sent
 */
export function giveUpAfterEnd(
  outgoing: ServerResponse,
  patience: number,
  hasBegun = () => outgoing.headersSent,
): void {
  const { socket } = outgoing.req;
  const closed = new AbortController();
  const wait = () =>
    void sleep(patience, closed.signal).then(() => closed.signal.aborted || hasBegun() || outgoing.destroy());
  if (socket.readableEnded) wait();
  else socket.once("end", wait);
  outgoing.once("close", () => {
    closed.abort();
    socket.off("end", wait);
  });
}
