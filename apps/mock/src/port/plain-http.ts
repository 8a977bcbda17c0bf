// Refuses plain HTTP on a port of HTTPS, which its first byte shows, with a remedy. Node.js would cut the connection
// without an answer, since it reports the error when the socket is gone.
import type { Server } from "node:https";
import type { Socket } from "node:net";
import { CONTROL_REFUSAL } from "./control-refusal.ts";
import { endWith } from "./last-words.ts";
import type { Turns } from "./turns.ts";

const BODY = JSON.stringify({
  mistake: "Failed to answer: this port speaks HTTPS, and the request is plain HTTP. Use https:// in the URL.",
});
const HEAD = [
  "HTTP/1.1 400 Bad Request",
  ...Object.entries(CONTROL_REFUSAL).map((field) => field.join(": ")),
  `content-length: ${BODY.length}`,
  "connection: close",
];

/** Answers 400 with the remedy and closes the connection. */
export function refusePlainHttp(socket: Socket, turns: Turns): void {
  endWith(() => `${HEAD.join("\r\n")}\r\n\r\n${BODY}`, socket, turns);
}

/**
 * Gives connections that begin with a letter, as a method of HTTP does, to `refuse`, and all others to the server. A
 * handshake begins with the byte 22.
 *
 * @param patience in milliseconds; a connection without a byte is cut then
 */
export function divertPlainHttp(server: Server, patience: number, refuse: (socket: Socket) => void): void {
  const encrypt = server.listeners("connection");
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    const giveUp = () => socket.destroy();
    socket.on("error", giveUp).setTimeout(patience, giveUp);
    socket.once("readable", () => {
      const bytes: Buffer | null = socket.read();
      if (bytes === null) return giveUp();
      socket.setTimeout(0).off("timeout", giveUp).off("error", giveUp);
      if (isLetter(bytes[0])) return refuse(socket);
      socket.unshift(bytes);
      for (const listener of encrypt) Reflect.apply(listener, server, [socket]);
    });
  });
}

const isLetter = (byte = 0): boolean => /[a-z]/i.test(String.fromCharCode(byte));
