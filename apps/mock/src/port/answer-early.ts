// Answers a request whose body is too long to be read to its end. The connection is closed, but not before the client
// has sent its body, within a bound: many clients read an answer only then, and a closed connection fails them.
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { sleep } from "#platform";

/** In milliseconds. */
const PATIENCE = 1_000;

/** Whether a part of the body was read, and the rest is still arriving. */
export const isCutShort = ({ complete, readableDidRead }: IncomingMessage): boolean => readableDidRead && !complete;

export async function answerEarly(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = { ...Object.fromEntries(response.headers), "content-length": body.length, connection: "close" };
  outgoing.writeHead(response.status, headers);
  outgoing.write(body);
  const sent = new AbortController();
  // The reader of the body has stopped reading, and would pause the rest.
  incoming.removeAllListeners("data").resume();
  const arrived = once(incoming, "close", { signal: sent.signal }).catch(() => undefined);
  await Promise.race([arrived, sleep(PATIENCE, sent.signal)]);
  sent.abort();
  outgoing.end();
}
