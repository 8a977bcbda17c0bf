// The last bytes of a connection: what still arrives is discarded, and the client can't hold the connection open.
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { sleep } from "#platform";
import type { Turns } from "./turns.ts";

/** In milliseconds: how long the client may take to read them and to close its side. */
const PATIENCE = 1_000;

/** Connections that have their last words: nothing more that arrives on them is answered. */
const ending = new WeakSet<Duplex>();

/**
 * Whether the last words of its connection are the answer to this request, whose body is broken. A whole request is
 * answered even if what follows it is broken: the last words wait for that answer.
 */
export const isRefused = ({ socket, complete }: IncomingMessage): boolean => ending.has(socket) && !complete;

/**
 * Sends a text behind the answers that are on their way, and closes the connection.
 *
 * @param write called when its turn has come
 */
export function endWith(write: () => string | Promise<string>, socket: Duplex, turns: Turns): void {
  if (ending.has(socket)) return;
  ending.add(socket);
  socket.on("error", () => socket.destroy());
  // A connection that is not read doesn't notice that its client has left.
  socket.resume();
  turns.afterAnswers(socket, () => {
    if (socket.destroyed) return;
    // A bug in the text ends its connection, and nothing else.
    try {
      const text = write();
      if (typeof text === "string") end(text, socket);
      else text.then((it) => end(it, socket)).catch((error) => fail(error, socket));
    } catch (error) {
      fail(error, socket);
    }
  });
}

function fail(error: unknown, socket: Duplex): void {
  console.error(error);
  socket.destroy();
}

function end(text: string, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const closed = new AbortController();
  void sleep(PATIENCE, closed.signal).then(() => socket.destroy());
  socket.once("close", () => closed.abort());
  socket.end(text);
}
