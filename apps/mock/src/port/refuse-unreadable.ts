// Answers what Node.js can't read as an HTTP request: the client gets a refusal instead of a closed connection.
import type { ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { endWith } from "./last-words.ts";
import type { Turns } from "./turns.ts";

/** In bytes: long enough for any query that an operation refuses by the parameter's name. */
export const LONGEST_HEAD = 64 * 1024;

/** Status line and reason by the error of Node.js. */
const REASONS = new Map([
  ["HPE_HEADER_OVERFLOW", ["400 Bad Request", `the request line and headers are longer than ${LONGEST_HEAD} bytes`]],
  ["ERR_HTTP_REQUEST_TIMEOUT", ["408 Request Timeout", "the request took too long to arrive"]],
]);
const NOT_HTTP = ["400 Bad Request", "the request is not HTTP"];

/** @param bodyOf the JSON in which the imitated service states the reason */
export function refuseUnreadable(
  { code = "" }: NodeJS.ErrnoException,
  socket: Duplex,
  bodyOf: (reason: string) => string,
  turns: Turns,
): void {
  const [line, reason = ""] = REASONS.get(code) ?? NOT_HTTP;
  const body = bodyOf(reason);
  const head = [`HTTP/1.1 ${line}`, "content-type: application/json", `content-length: ${Buffer.byteLength(body)}`];
  endWith(`${head.join("\r\n")}\r\nconnection: close\r\n\r\n${body}`, socket, turns);
}

/** Answers `expect` with another value than `100-continue`, which Node.js would refuse without a body. */
export function refuseExpectation(outgoing: ServerResponse, bodyOf: (reason: string) => string): void {
  const body = bodyOf("it expects something else than 100-continue");
  outgoing.writeHead(417, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  outgoing.end(body);
}
