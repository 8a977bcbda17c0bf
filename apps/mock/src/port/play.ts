// Plays a disruption on the socket, so that clients in any language get the real thing.
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { never, sleep } from "#platform";
import type { ConnectionBroken } from "../deliver/connection-broken.ts";
import { giveUpAfterEnd } from "./give-up.ts";
import { schemeOf } from "./scheme.ts";

/** Sends the response as far as its body goes, then closes the connection. `excess` is sent beyond the announced length. */
export async function play(
  response: Response,
  excess: Uint8Array | undefined,
  outgoing: ServerResponse,
): Promise<void> {
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), connection: "close" });
  if (excess?.length) {
    outgoing.write(new Uint8Array(await response.arrayBuffer()));
    outgoing.end(excess);
    return;
  }
  if (response.body === null) {
    outgoing.end();
    return;
  }
  // Between its pieces it waits, and the client may have left.
  const ended = giveUpAfterEnd(outgoing, 0);
  await pipeline(Readable.from(response.body), outgoing)
    .catch(() => outgoing.socket?.destroy())
    .finally(ended);
}

/** In milliseconds: long enough for a client that reads. */
const READING = 20;

/** `reset` sends RST, `empty` closes the connection; neither sends a byte of an answer. */
export function breakConnection({ disruption }: ConnectionBroken, { socket }: ServerResponse): void {
  if (disruption !== "reset" || !socket) socket?.destroy();
  // Bytes of an earlier answer that the client hasn't read yet would turn the reset into an orderly end for it.
  else if (socket.bytesWritten > 0) void sleep(READING, never).then(() => reset(socket));
  else reset(socket);
}

function reset(socket: Socket): void {
  // On a socket that is being shut down a reset fails, and Node.js 20 then loses the descriptor.
  // Under encryption there is no reset: the connection ends without a last word, which clients report alike.
  if (socket.writable && "resetAndDestroy" in socket && schemeOf(socket) === "http") socket.resetAndDestroy();
  else socket.destroy();
}
