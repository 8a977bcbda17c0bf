// Answers a plain GET on a port straight from Node's own request: no URL, Request or Response is made for it.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Ask } from "../ask.ts";
import { excessOf } from "../deliver/disrupted-response.ts";
import { play, sever } from "../deliver/play.ts";
import { Severed } from "../deliver/connection-broken.ts";
import type { Parcel, Reply } from "../exchange/types.ts";
import { excuse } from "../deliver/error-reply.ts";
import { Target } from "../read/target.ts";
import { giveBack, inked } from "../render/buffer-pool.ts";
import { Received } from "./node-request.ts";

/** Whatever a URL parser would write in another way takes the long way. */
const PLAIN_HOST = /^[a-z0-9.-]+(:(?!80$)[1-9]\d{0,4})?$/;

/** Whether the answer is on its way; else nothing has happened. */
export function shortcut(ask: Ask, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const { method, url = "" } = incoming;
  if (method !== "GET" || !Target.isPlain(url)) return false;
  const received = new Received(incoming, outgoing, url);
  const parcel = PLAIN_HOST.test(received.host) ? ask(received) : undefined;
  if (parcel === undefined) return false;
  if (parcel instanceof Promise) parcel.then((it) => deliver(it, outgoing)).catch((error) => fail(error, outgoing));
  else deliver(parcel, outgoing);
  return true;
}

function deliver(parcel: Parcel, outgoing: ServerResponse): void {
  if (parcel.cut !== undefined) cut(parcel, outgoing).catch((error) => fail(error, outgoing));
  else if (!outgoing.destroyed) attempt(parcel, outgoing);
}

async function cut(parcel: Parcel, outgoing: ServerResponse): Promise<void> {
  const response = parcel.toResponse();
  const excess = excessOf(response);
  if (excess !== undefined) await play(response, excess, outgoing);
  else if (!outgoing.destroyed) write(parcel.reply, parcel.lines(), outgoing);
}

function attempt(parcel: Parcel, outgoing: ServerResponse): void {
  try {
    write(parcel.reply, parcel.lines(), outgoing);
  } catch (error) {
    fail(error, outgoing);
  }
}

function write({ status, body }: Reply, lines: string[], outgoing: ServerResponse): void {
  const ink = inked(body);
  const bytes = ink.written;
  lines.push("content-length", String(bytes.length));
  outgoing.writeHead(status, lines);
  outgoing.end(bytes);
  // Most answers are the system's at once; to wait for the others alone is a good part of a microsecond less.
  if (outgoing.writableLength === 0) giveBack(ink);
  else outgoing.once("finish", () => giveBack(ink));
}

function fail(error: unknown, outgoing: ServerResponse): void {
  if (error instanceof Severed) sever(error, outgoing);
  else if (outgoing.headersSent) outgoing.destroy();
  else apologize(excuse(error), outgoing);
}

function apologize(reply: Reply, outgoing: ServerResponse): void {
  write(reply, Object.entries(reply.headers).flat(), outgoing);
}
