// Plays a cut on the socket, so that a client in any language meets it as it is.
import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ConnectionBroken } from "./connection-broken.ts";

/** `excess` is sent past the announced length. */
export async function play(response: Response, excess: string, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), connection: "close" });
  if (excess !== "") {
    outgoing.end((await response.text()) + excess);
    return;
  }
  if (response.body === null) return;
  await pipeline(Readable.from(response.body), outgoing).catch(() => outgoing.socket?.destroy());
}

/** `reset` sends RST, `empty` closes: no byte of an answer either way. */
export function breakConnection({ disruption }: ConnectionBroken, { socket }: ServerResponse): void {
  if (disruption === "reset" && socket && "resetAndDestroy" in socket) socket.resetAndDestroy();
  else socket?.destroy();
}
