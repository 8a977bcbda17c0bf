// Answers what Node.js can't read as an HTTP request: the client gets a refusal instead of a closed connection, in the
// form of the upstream whose path it is where there is a path.
import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Ask, Delivery } from "../exchange/types.ts";
import { flawedRequest } from "../read/flawed-request.ts";
import { type BrokenBytes, type BrokenHead, brokenHead } from "./broken-head.ts";
import { CONTROL_REFUSAL, controlRefusal } from "./control-refusal.ts";
import { endWith } from "./last-words.ts";
import type { Turns } from "./turns.ts";

/** In bytes: long enough for any query that an operation refuses by the parameter's name. */
export const LONGEST_HEAD = 64 * 1024;

/** Status and reason by the error of Node.js. */
const REASONS = new Map<string, readonly [number, string]>([
  ["HPE_HEADER_OVERFLOW", [400, `the request line and headers are longer than ${LONGEST_HEAD} bytes`]],
  ["ERR_HTTP_REQUEST_TIMEOUT", [408, "the request took too long to arrive"]],
]);

/** What answers on a port. */
export interface Refusing {
  readonly ask: Ask;
  /** The JSON that refuses bytes without a path. */
  readonly unreadable: (reason: string) => string;
}

/** @param error what Node.js reports: bytes and reason */
export function refuseUnreadable(error: BrokenBytes, socket: Duplex, mock: Refusing, turns: Turns): void {
  const { code = "", reason: cause = "" } = error;
  const [status, reason] = REASONS.get(code) ?? [400, "the request is not HTTP"];
  // A request whose body is broken has been answered by its head already, or waits for the rest.
  const isHead = !turns.isInBody(socket);
  const head = isHead
    ? brokenHead(error, REASONS.has(code) || cause === "" ? reason : `${reason}: ${cause}`)
    : undefined;
  endWith(
    () => (head ? refusalOf(head, socket, mock) : textOf(status, JSON_TYPE, mock.unreadable(reason))),
    socket,
    turns,
  );
}

const JSON_TYPE = ["content-type", "application/json"];

/** At once where the plan has no delay: a client that has sent its last byte would close the connection before. */
function refusalOf(head: BrokenHead, socket: Duplex, { ask }: Refusing): string | Promise<string> {
  const leaving = new AbortController();
  socket.once("close", () => leaving.abort());
  const request = flawedRequest({ ...head, signal: leaving.signal });
  const delivery = ask(request);
  if (delivery === undefined) return textOf(400, Object.entries(CONTROL_REFUSAL).flat(), controlRefusal(request));
  const whole = (it: Delivery) => wholeOf(it, head.method === "HEAD");
  return delivery instanceof Promise ? delivery.then(whole) : whole(delivery);
}

/** A disruption has no place behind bytes that are no request: the refusal is sent whole. */
function wholeOf(delivery: Delivery, isHead: boolean): string {
  const body = isHead ? "" : new TextDecoder().decode(delivery.bytes);
  const text = textOf(delivery.status, delivery.rawHeaders(), body);
  delivery.release();
  return text;
}

/** @param headers each name before its value */
function textOf(status: number, headers: readonly string[], body: string): string {
  const lines = headers.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${headers[index + 1]}`] : []));
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, `content-length: ${Buffer.byteLength(body)}`];
  return `${head.join("\r\n")}\r\nconnection: close\r\n\r\n${body}`;
}

/** Answers `expect` with another value than `100-continue`, which Node.js would refuse without a body. */
export function refuseExpectation(outgoing: ServerResponse, bodyOf: (reason: string) => string): void {
  const body = bodyOf("it expects something else than 100-continue");
  outgoing.writeHead(417, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  outgoing.end(body);
}
