// Sends bytes over a socket of their own and reads what comes back until the server closes.
import { connect } from "node:net";
import { isUnderWay } from "./answers.ts";

/** In milliseconds: longer than any answer of the grammar takes. */
const LONGEST = 8_000;
/** In milliseconds without a further byte, after which the client closes its side, but not during an answer. */
const IDLE = 20;

/**
 * The answers, one character a byte; "" if none came. Node.js takes a client that closes its side for one that has
 * left, and cuts what it still sends: an answer that began afterwards and is cut is left out.
 *
 * @param patience milliseconds without an answer after which the client closes its side, as one that will send no more:
 * what is no whole request is refused then, and what still waits for its answer is given up by Node.js
 */
export function send(port: number, request: string, patience: number): Promise<string> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    /** How many bytes had been read when the client closed its side. */
    let whole = Number.POSITIVE_INFINITY;
    const latest = performance.now() + LONGEST;
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }, () => {
      socket.write(Buffer.from(request, "latin1"));
    });
    const close = () => {
      if (isUnderWay(textOf(pieces)) && performance.now() < latest) {
        socket.setTimeout(IDLE);
        socket.once("timeout", close);
        return;
      }
      whole = Buffer.concat(pieces).length;
      socket.end();
      socket.setTimeout(LONGEST, done);
    };
    const done = () => {
      socket.destroy();
      resolve(withoutCut(textOf(pieces), whole));
    };
    socket.on("data", (piece) => {
      pieces.push(piece);
      socket.setTimeout(IDLE);
    });
    // A reset loses nothing that was read before it.
    socket.on("error", done);
    socket.on("end", done);
    socket.setTimeout(patience);
    socket.once("timeout", close);
  });
}

const textOf = (pieces: readonly Buffer[]) => Buffer.concat(pieces).toString("latin1");

function withoutCut(raw: string, whole: number): string {
  return raw.length > whole && isUnderWay(raw) && !isUnderWay(raw.slice(0, whole)) ? raw.slice(0, whole) : raw;
}
