// Refuses CONNECT: a client that uses the mock as a proxy for https. The mock speaks plain HTTP, as the old API did.
import type { Duplex } from "node:stream";
import { endWith } from "./last-words.ts";
import type { Turns } from "./turns.ts";

const LINE = "weibo-kit is no tunnel: use http://, or name the mock as the client's host.\n";

/** Answers 501 with the remedy and closes the connection. */
export function refuseTunnel(socket: Duplex, turns: Turns): void {
  const head = ["HTTP/1.1 501 No tunnels here", "content-type: text/plain", `content-length: ${LINE.length}`];
  endWith(() => `${head.join("\r\n")}\r\nconnection: close\r\n\r\n${LINE}`, socket, turns);
}
