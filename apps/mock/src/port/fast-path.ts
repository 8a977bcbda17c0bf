// Answers a plain GET on a port straight from Node's own request: no URL, Request or Response is made for it.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastRoute } from "../ask.ts";
import { ConnectionBroken } from "../deliver/connection-broken.ts";
import { excessOf } from "../deliver/disrupted-response.ts";
import { errorReply } from "../deliver/error-reply.ts";
import { breakConnection, play } from "../deliver/play.ts";
import type { Delivery, Reply } from "../exchange/types.ts";
import { Target } from "../read/target.ts";
import { acquire, release } from "../render/buffer-pool.ts";
import { NodeRequest } from "./node-request.ts";

/** Whatever a URL parser would write in another way takes the long way. */
const PLAIN_HOST = /^[a-z0-9.-]+(:(?!80$)[1-9]\d{0,4})?$/;

/** Whether the answer is on its way; else nothing has happened. */
export function answerFast(ask: FastRoute, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const { method, url = "" } = incoming;
  if (method !== "GET" || !Target.isPlain(url)) return false;
  const received = new NodeRequest(incoming, outgoing, url);
  const delivery = PLAIN_HOST.test(received.host) ? ask(received) : undefined;
  if (delivery === undefined) return false;
  if (delivery instanceof Promise) delivery.then((it) => deliver(it, outgoing)).catch((error) => fail(error, outgoing));
  else deliver(delivery, outgoing);
  return true;
}

function deliver(delivery: Delivery, outgoing: ServerResponse): void {
  if (delivery.disruption !== undefined) disrupt(delivery, outgoing).catch((error) => fail(error, outgoing));
  else if (!outgoing.destroyed) attempt(delivery, outgoing);
}

async function disrupt(delivery: Delivery, outgoing: ServerResponse): Promise<void> {
  const response = delivery.toResponse();
  const excess = excessOf(response);
  if (excess !== undefined) await play(response, excess, outgoing);
  else if (!outgoing.destroyed) write(delivery.reply, delivery.rawHeaders(), outgoing);
}

function attempt(delivery: Delivery, outgoing: ServerResponse): void {
  try {
    write(delivery.reply, delivery.rawHeaders(), outgoing);
  } catch (error) {
    fail(error, outgoing);
  }
}

function write({ status, body }: Reply, lines: string[], outgoing: ServerResponse): void {
  const writer = acquire(body);
  const bytes = writer.written;
  lines.push("content-length", String(bytes.length));
  outgoing.writeHead(status, lines);
  outgoing.end(bytes);
  // Most answers are the system's at once; to wait for the others alone is a good part of a microsecond less.
  if (outgoing.writableLength === 0) release(writer);
  else outgoing.once("finish", () => release(writer));
}

function fail(error: unknown, outgoing: ServerResponse): void {
  if (error instanceof ConnectionBroken) breakConnection(error, outgoing);
  else if (outgoing.headersSent) outgoing.destroy();
  else apologize(errorReply(error), outgoing);
}

function apologize(reply: Reply, outgoing: ServerResponse): void {
  write(reply, Object.entries(reply.headers).flat(), outgoing);
}
