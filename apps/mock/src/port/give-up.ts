// A client that closes its side of the connection sends no more requests. It may still read, or have left: only a write
// can tell. So an answer that begins soon is sent, and one that waits is given up.
import type { ServerResponse } from "node:http";
import { sleep } from "#platform";

/**
 * Ends the answer some time after its client has closed its side.
 *
 * @param patience in milliseconds
 * @returns a function that stops this: to be called when the answer no longer waits, or has ended
 */
export function giveUpAfterEnd(outgoing: ServerResponse, patience: number): () => void {
  const { socket } = outgoing.req;
  const stopped = new AbortController();
  const wait = async () => {
    await sleep(patience, stopped.signal);
    if (!stopped.signal.aborted) outgoing.destroy();
  };
  if (socket.readableEnded) void wait();
  else socket.once("end", wait);
  return () => {
    stopped.abort();
    socket.off("end", wait);
  };
}
