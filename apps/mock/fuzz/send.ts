// Sends bytes over a socket of their own and reads what comes back until the server closes.
import { connect } from "node:net";
import { isUnderWay } from "./answers.ts";

/** In milliseconds: longer than any answer of the grammar takes. */
const LONGEST = 8_000;
/**
 * In milliseconds without a further byte, after which the client closes its side. Not during an answer: Node.js takes
 * that for a client that has left, and cuts the answer.
 */
const IDLE = 20;

/**
 * The answer, one character a byte; "" if none came.
 *
 * @param patience milliseconds without an answer after which the client closes its side, as one that will send no more:
 * what is no whole request is refused then, and what still waits for its answer is given up by Node.js
 */
export function send(port: number, request: string, patience: number): Promise<string> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
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
      socket.end();
      socket.setTimeout(LONGEST, done);
    };
    const done = () => {
      socket.destroy();
      resolve(textOf(pieces));
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
