// Requests of one connection are answered one after the other: the mock is asked when the answer in front has left, so
// that no bytes are made for a client that doesn't read, and a disruption happens to its own answer alone.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** From so many waiting requests on, a connection is not read. */
const READ_AHEAD = 32;

/** The waiting requests of one connection. */
interface Line {
  length: number;
}

export class Turns {
  readonly #most: number;
  readonly #lines = new WeakMap<Duplex, Line>();
  readonly #last = new WeakMap<Duplex, ServerResponse>();
  #waiting = 0;

  /** @param most how many requests of all connections may wait; the connection that exceeds it is cut */
  constructor(most: number) {
    this.#most = most;
  }

  /** Calls `answer` at once if no other answer is in front, else when the last of those has been sent. */
  take({ socket }: IncomingMessage, outgoing: ServerResponse, answer: () => void): void {
    this.#last.set(socket, outgoing);
    // Node.js gives a response its socket when its turn has come.
    if (outgoing.socket === null) this.#wait(socket, outgoing, answer);
    else answer();
  }

  /** Calls `act` when the last answer has been sent or cut. */
  afterAnswers(socket: Duplex, act: () => void): void {
    const last = this.#last.get(socket);
    if (last === undefined || last.writableFinished || last.destroyed) act();
    else last.once("close", act);
  }

  #wait(socket: Duplex, outgoing: ServerResponse, answer: () => void): void {
    const line = this.#lines.get(socket) ?? this.#lineFor(socket);
    line.length += 1;
    this.#waiting += 1;
    if (this.#waiting > this.#most) socket.destroy();
    else if (line.length === READ_AHEAD) socket.pause();
    outgoing.once("socket", () => {
      line.length -= 1;
      this.#waiting -= 1;
      if (line.length === READ_AHEAD - 1) socket.resume();
      // Node.js is about to send what the response holds: it must still be empty.
      queueMicrotask(answer);
    });
  }

  #lineFor(socket: Duplex): Line {
    const line = { length: 0 };
    this.#lines.set(socket, line);
    // Node.js resumes a connection after each answer.
    socket.on("resume", () => {
      if (line.length >= READ_AHEAD) socket.pause();
    });
    socket.once("close", () => {
      this.#waiting -= line.length;
      line.length = 0;
    });
    return line;
  }
}
