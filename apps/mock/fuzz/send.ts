// Sends bytes over a socket of their own and reads what comes back until the server closes.
import { connect } from "node:net";

/** In milliseconds without a byte: longer than any answer takes, those to thirty listings on a busy machine included. */
const LONGEST = 60_000;
/** In milliseconds without a further byte, after which the client closes its side. */
const IDLE = 20;

/** What came back over a connection. */
export interface Received {
  /** One character a byte; "" if no answer came. */
  readonly raw: string;
  /** How it ended: closed by the server, silent for too long, or the code of an error. */
  readonly ending: string;
}

/**
 * The answers. An answer that has begun comes whole, whether the client has closed
 * its side or not.
 *
 * @param patience milliseconds without an answer after which the client closes its side, as one that will send no more:
 * what is no whole request is refused then, and an answer that waits is given up
 */
export function send(port: number, request: string, patience: number): Promise<Received> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }, () => {
      socket.write(Buffer.from(request, "latin1"));
    });
    const done = (ending: string) => {
      socket.destroy();
      resolve({ raw: Buffer.concat(pieces).toString("latin1"), ending });
    };
    const close = () => {
      socket.end();
      socket.setTimeout(LONGEST, () => done("silent"));
    };
    socket.on("data", (piece) => {
      pieces.push(piece);
      if (!socket.writableEnded) socket.setTimeout(IDLE);
    });
    // A reset loses nothing that was read before it.
    socket.on("error", ({ code }: NodeJS.ErrnoException) => done(String(code)));
    socket.on("end", () => done("closed"));
    socket.setTimeout(patience);
    socket.once("timeout", close);
  });
}
