// Answers a plain GET on a port straight from Node's own request: no URL, Request or Response is created for it.
import type { IncomingMessage, ServerResponse } from "node:http";
import { isBodiless } from "../deliver/bodiless.ts";
import { ConnectionBroken } from "../deliver/connection-broken.ts";
import { excessOf } from "../deliver/disrupted-response.ts";
import { breakConnection, play } from "../deliver/play.ts";
import { isOnConnection } from "../deliver/send.ts";
import type { Ask, Delivery } from "../exchange/types.ts";
import { Target } from "../read/target.ts";
import { NodeRequest } from "./node-request.ts";

/** Hosts that a URL parser would write in another way are left to the other path. */
const PLAIN_HOST = /^[a-z0-9.-]+(:(?!80$)[1-9]\d{0,4})?$/;

const NOTHING = new Uint8Array();

/** @returns whether the answer is on its way; if not, nothing has happened */
export function answerFast(ask: Ask, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const { method, url = "" } = incoming;
  if (method !== "GET" || !Target.isPlain(url)) return false;
  const request = new NodeRequest(incoming, outgoing, url);
  if (!PLAIN_HOST.test(request.host)) return false;
  // A bug in an answer ends its connection, and nothing else.
  try {
    const delivery = ask(request);
    if (delivery === undefined) return false;
    if (delivery instanceof Promise)
      delivery.then((it) => deliver(it, outgoing)).catch((error) => fail(error, outgoing));
    else deliver(delivery, outgoing);
  } catch (error) {
    fail(error, outgoing);
  }
  return true;
}

function deliver(delivery: Delivery, outgoing: ServerResponse): void {
  if (outgoing.destroyed) delivery.release();
  else if (isOnConnection(delivery.disruption)) disrupt(delivery, outgoing).catch((error) => fail(error, outgoing));
  else write(delivery, outgoing);
}

async function disrupt(delivery: Delivery, outgoing: ServerResponse): Promise<void> {
  const response = delivery.toResponse();
  await play(response, excessOf(response), outgoing);
}

function write(delivery: Delivery, outgoing: ServerResponse): void {
  const { status } = delivery;
  const bytes = isBodiless(status) ? NOTHING : delivery.bytes;
  const headers = delivery.rawHeaders();
  // 204 and 304 have no length either; Node.js sends what it is given.
  if (bytes !== NOTHING || status === 205) headers.push("content-length", String(bytes.length));
  outgoing.writeHead(status, headers);
  outgoing.end(bytes);
  // Most answers reach the system at once; waiting for the others alone saves a good part of a microsecond.
  if (outgoing.writableLength === 0) delivery.release();
  else outgoing.once("finish", () => delivery.release());
}

function fail(error: unknown, outgoing: ServerResponse): void {
  if (error instanceof ConnectionBroken) breakConnection(error, outgoing);
  else if (!outgoing.destroyed) {
    console.error(error);
    outgoing.destroy();
  }
}
