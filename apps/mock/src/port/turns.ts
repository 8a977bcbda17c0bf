// Requests of one connection are answered one after the other: the mock is asked when the answer in front has left, so
// that no bytes are made for a client that doesn't read, and a disruption happens to its own answer alone.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** From so many waiting requests on, a connection is not read. */
const READ_AHEAD = 32;

/** A request and the response to it. */
export interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** The waiting requests of one connection. */
interface Line {
  length: number;
}

export class Turns {
  readonly #most: number;
  readonly #lines = new WeakMap<Duplex, Line>();
  readonly #last = new WeakMap<Duplex, Exchange>();
  #waiting = 0;

  /** @param most how many requests of all connections may wait; the connection that exceeds it is cut */
  constructor(most: number) {
    this.#most = most;
  }

  /** Calls `answer` at once if no other answer is in front, else when the last of those has been sent. */
  take(incoming: IncomingMessage, outgoing: ServerResponse, answer: () => void): void {
    const { socket } = incoming;
    this.#last.set(socket, { incoming, outgoing });
    // Node.js gives a response its socket when its turn has come.
    if (outgoing.socket === null) this.#wait(socket, outgoing, answer);
    else answer();
  }

  /** The last request, where its body is still arriving. */
  inBody(socket: Duplex): Exchange | undefined {
    const last = this.#last.get(socket);
    return last?.incoming.complete === false ? last : undefined;
  }

  /**
   * Calls `act` when the last answer has been sent or cut. Where the last request itself broke off, its answer may wait
   * for the rest of the body for ever: then `act` takes its turn.
   */
  afterAnswers(socket: Duplex, act: () => void): void {
    const { incoming, outgoing } = this.#last.get(socket) ?? {};
    if (outgoing === undefined || outgoing.writableFinished || outgoing.destroyed) act();
    else if (incoming?.complete || outgoing.headersSent) outgoing.once("close", act);
    else if (outgoing.socket === null) outgoing.once("socket", act);
    else act();
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
      void Promise.resolve().then(answer);
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
