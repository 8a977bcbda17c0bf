// Answers what Node.js can't read as an HTTP request: the client gets a refusal instead of a closed connection, in the
// form of the upstream whose path it is where there is a path.
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Cors } from "../cors/cors.ts";
import { isBodiless } from "../deliver/bodiless.ts";
import type { Ask, Delivery } from "../exchange/considered.ts";
import type { IncomingRequest } from "../exchange/request.ts";
import { inWords } from "../mistake.ts";
import { flawedRequest } from "../read/flawed-request.ts";
import { pathOf } from "./answer-page.ts";
import { answerRequest } from "./answer-request.ts";
import { type BrokenBytes, brokenHead } from "./broken-head.ts";
import { CONTROL_REFUSAL, controlRefusal } from "./control-refusal.ts";
import { flawedNodeRequest } from "./flawed-node-request.ts";
import { endWith } from "./last-words.ts";
import { schemeOf } from "./scheme.ts";
import type { Turns } from "./turns.ts";

/** In bytes: long enough for any query that an operation refuses by the parameter's name. */
export const LONGEST_HEAD = 64 * 1024;

/** Status and reason by the error of Node.js. */
const REASONS = new Map<string, readonly [number, string]>([
  ["HPE_HEADER_OVERFLOW", [400, inWords("the request line and headers are longer than {0} bytes", LONGEST_HEAD)]],
  ["ERR_HTTP_REQUEST_TIMEOUT", [408, inWords("the request took too long to arrive")]],
]);

/** What answers on a port. */
export interface Refusing {
  readonly ask: Ask;
  readonly cors: Cors;
  /** The JSON that refuses bytes without a path. */
  readonly unreadable: (reason: string) => string;
}

/** @param error what Node.js reports: bytes and reason */
export function refuseUnreadable(error: BrokenBytes, socket: Duplex, mock: Refusing, turns: Turns): void {
  const { code = "", reason: cause = "" } = error;
  const [status, reason] = REASONS.get(code) ?? [400, inWords("the request is not HTTP")];
  const full = REASONS.has(code) || cause === "" ? reason : inWords("the request is not HTTP: {0}", cause);
  const open = turns.inBody(socket);
  const head = open ? undefined : brokenHead(error, full);
  const request = () => {
    if (open) return isMalformed(code) ? flawedNodeRequest(open.incoming, open.outgoing, full) : undefined;
    return head && flawedRequest({ ...head, scheme: schemeOf(socket), signal: signalOf(socket) });
  };
  const write = () => {
    // Its head was answered before its body came; a second answer would be taken as that of the next request.
    if (open?.outgoing.headersSent) return "";
    const found = request();
    return found ? refusalOf(found, mock) : textOf(status, JSON_TYPE, mock.unreadable(reason));
  };
  endWith(write, socket, turns);
}

const JSON_TYPE = ["content-type", "application/json"];

/** Bytes that break the rules; a client that stops in the middle of a body has given its call up. */
const isMalformed = (code: string): boolean => code.startsWith("HPE_") && code !== "HPE_INVALID_EOF_STATE";

function signalOf(socket: Duplex): AbortSignal {
  const leaving = new AbortController();
  socket.once("close", () => leaving.abort());
  return leaving.signal;
}

/** At once where the plan has no delay: a client that has sent its last byte would close the connection before. */
function refusalOf(request: IncomingRequest, { ask, cors }: Refusing): string | Promise<string> {
  const { method, url, headers } = request;
  const page = cors({ method, path: pathOf(url), headers });
  const shared = Object.entries(page?.headers ?? {}).flat();
  if (page?.preflight) return textOf(page.preflight.status, shared, page.preflight.body);
  const delivery = ask(request);
  if (delivery === undefined)
    return textOf(400, [...shared, ...Object.entries(CONTROL_REFUSAL).flat()], controlRefusal(request));
  const whole = (it: Delivery) => wholeOf(it, shared, method === "HEAD");
  if (!(delivery instanceof Promise)) return whole(delivery);
  // A client that leaves during a delay gets nothing: of its answer there is no body.
  return delivery.then((it) => (request.signal.aborted ? nothing(it) : whole(it)));
}

function nothing(delivery: Delivery): string {
  delivery.release();
  return "";
}

/** A disruption has no place behind bytes that are no request: the refusal is sent whole. */
function wholeOf(delivery: Delivery, shared: readonly string[], isHead: boolean): string {
  const body = isHead ? "" : new TextDecoder().decode(delivery.bytes);
  const text = textOf(delivery.status, [...shared, ...delivery.rawHeaders()], body);
  delivery.release();
  return text;
}

/** @param headers each name before its value */
function textOf(status: number, headers: readonly string[], body: string): string {
  const lines = headers.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${headers[index + 1]}`] : []));
  const length = isBodiless(status) ? [] : [`content-length: ${Buffer.byteLength(body)}`];
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, ...length];
  return `${head.join("\r\n")}\r\nconnection: close\r\n\r\n${body}`;
}

/** Answers `expect` with another value than `100-continue`, which Node.js would refuse without a body. */
export function refuseExpectation(incoming: IncomingMessage, outgoing: ServerResponse, mock: Refusing): void {
  const reason = inWords("it expects something else than 100-continue");
  const request = flawedNodeRequest(incoming, outgoing, reason);
  if (request && answerRequest(mock.ask, request, outgoing)) return;
  const body = mock.unreadable(reason);
  outgoing.writeHead(417, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  outgoing.end(body);
}
