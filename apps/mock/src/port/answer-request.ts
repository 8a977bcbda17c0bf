// Answers a request that is read already, on its connection.
import type { ServerResponse } from "node:http";
import { isBodiless } from "../deliver/bodiless.ts";
import { ConnectionBroken } from "../deliver/connection-broken.ts";
import { excessOf } from "../deliver/disrupted-response.ts";
import { isOnConnection } from "../deliver/send.ts";
import type { Ask, Delivery } from "../exchange/considered.ts";
import type { IncomingRequest } from "../exchange/request.ts";
import { giveUpAfterEnd } from "./give-up.ts";
import { breakConnection, play } from "./play.ts";

const NOTHING = new Uint8Array();

/** @returns whether the answer is on its way; false for a control route, of which nothing has happened */
export function answerRequest(ask: Ask, request: IncomingRequest, outgoing: ServerResponse): boolean {
  // A bug in an answer ends its connection, and nothing else.
  try {
    const delivery = ask(request);
    if (delivery === undefined) return false;
    if (delivery instanceof Promise) {
      const begins = giveUpAfterEnd(outgoing, 0);
      delivery
        .finally(begins)
        .then((it) => deliver(it, outgoing))
        .catch((error) => fail(error, outgoing));
    } else deliver(delivery, outgoing);
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
