// Sends bytes over a socket of their own and reads what comes back until the server closes.
import { connect } from "node:net";

/** In milliseconds: longer than any answer of the grammar takes. */
const LONGEST = 8_000;
/** In milliseconds without a further byte, after which the client closes its side. */
const IDLE = 20;

/**
 * The answers, one character a byte; "" if none came. An answer that has begun comes whole, whether the client has closed
 * its side or not.
 *
 * @param patience milliseconds without an answer after which the client closes its side, as one that will send no more:
 * what is no whole request is refused then, and an answer that waits is given up
 */
export function send(port: number, request: string, patience: number): Promise<string> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }, () => {
      socket.write(Buffer.from(request, "latin1"));
    });
    const done = () => {
      socket.destroy();
      resolve(Buffer.concat(pieces).toString("latin1"));
    };
    const close = () => {
      socket.end();
      socket.setTimeout(LONGEST, done);
    };
    socket.on("data", (piece) => {
      pieces.push(piece);
      if (!socket.writableEnded) socket.setTimeout(IDLE);
    });
    // A reset loses nothing that was read before it.
    socket.on("error", done);
    socket.on("end", done);
    socket.setTimeout(patience);
    socket.once("timeout", close);
  });
}
