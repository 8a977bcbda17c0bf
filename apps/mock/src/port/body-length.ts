// Whether the length of a request's body can be known. Node.js reports a coding that it can't read after the request itself,
// so that a call which is answered by its head alone would get an answer and a refusal.
import type { IncomingMessage } from "node:http";
import { isRefused } from "./last-words.ts";

/** A body ends by its own coding only where `chunked` is the last one. */
const CHUNKED = /(^|,)\s*chunked\s*$/i;

/** Calls `answer` at once; for a coding without an end when Node.js has had its say, and not for what it refuses. */
export function ifReadable(incoming: IncomingMessage, answer: () => void): void {
  const coding = incoming.headers["transfer-encoding"];
  if (coding === undefined || CHUNKED.test(coding)) answer();
  else
    setImmediate(() => {
      if (!isRefused(incoming)) answer();
    });
}
