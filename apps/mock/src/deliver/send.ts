// A delivery becomes a response: whole, or disrupted on its way.
import { never, sleep as pauseFor } from "#platform";
import type { Delivery } from "../exchange/considered.ts";
import type { Disruption } from "../exchange/plan.ts";
import type { IncomingRequest } from "../exchange/request.ts";
import { isBodiless } from "./bodiless.ts";
import { bodyTerminated, ConnectionBroken } from "./connection-broken.ts";
import { disruptedResponse } from "./disrupted-response.ts";
import type { Sleep } from "./wait.ts";

const PIECES = 16;
/** Milliseconds between the pieces of `dribble`. */
const PAUSE = 100;
/** Milliseconds after which a stalled body is closed. */
const SILENCE = 600_000;
/** Bytes that `wrong-length` does not announce. */
const SHORT_BY = 20;

/** The disruptions that happen on the connection; the others changed the reply, which arrives whole. */
const ON_CONNECTION: ReadonlySet<Disruption | undefined> = new Set<Disruption>([
  "reset",
  "empty",
  "truncate",
  "stall",
  "dribble",
  "wrong-length",
]);

/** Whether the bytes of the reply don't arrive whole. */
export const isOnConnection = (disruption: Disruption | undefined): boolean => ON_CONNECTION.has(disruption);

/**
 * @param client while its body is read, its signal ends the response; asked for then, since creating one costs
 * @throws {ConnectionBroken} where the plan breaks the connection before an answer
 */
export function send(delivery: Delivery, sleep: Sleep, client: Client): Response {
  const { disruption, status } = delivery;
  const bytes = new Uint8Array(delivery.bytes);
  delivery.release();
  if (disruption === "reset" || disruption === "empty") throw new ConnectionBroken(disruption);
  const headers = pairsOf(delivery.rawHeaders());
  // Without a body there is nothing that could be cut.
  if (isBodiless(status)) return new Response(null, { status, headers });
  const announced = disruption === "wrong-length" ? bytes.subarray(0, -SHORT_BY) : bytes;
  const init: ResponseInit = { status, headers: [...headers, ["content-length", String(announced.length)]] };
  if (!isOnConnection(disruption)) return new Response(streamOf(bytes, client), init);
  if (disruption === "wrong-length")
    return disruptedResponse(streamOf(announced, client), init, bytes.subarray(-SHORT_BY));
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  if (disruption === "truncate") return disruptedResponse(pieces([half], breakOff, client), init);
  if (disruption === "stall") {
    const stalled = () => silence(sleep, client.signal);
    return disruptedResponse(pieces([half], stalled, client), init);
  }
  const pause = () => sleep(PAUSE, client.signal);
  return disruptedResponse(pieces(split(bytes), pause, client), init);
}

type Client = Pick<IncomingRequest, "signal">;

type Headers = [name: string, value: string][];

function pairsOf(lines: readonly string[]): Headers {
  const pairs: Headers = [];
  for (let index = 0; index < lines.length; index += 2) pairs.push([lines[index] ?? "", lines[index + 1] ?? ""]);
  return pairs;
}

/** A Response copies bytes that it is given and makes a stream of its own, which costs three times as much. */
function streamOf(bytes: Uint8Array, client: Client): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull(controller) {
        client.signal.throwIfAborted();
        controller.enqueue(bytes);
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

type Step = () => Promise<void>;

/** One piece after the other; `next` is awaited between two pieces and before the end. */
function pieces(list: readonly Uint8Array[], next: Step, client: Client): ReadableStream<Uint8Array> {
  const rest = [...list];
  let isFirst = true;
  return new ReadableStream({
    async pull(controller) {
      client.signal.throwIfAborted();
      if (!isFirst) await next();
      client.signal.throwIfAborted();
      isFirst = false;
      const piece = rest.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
}

async function breakOff(): Promise<never> {
  // The bytes sent before must reach the client first.
  await pauseFor(0, never);
  throw bodyTerminated();
}

async function silence(sleep: Sleep, signal: AbortSignal): Promise<never> {
  await sleep(SILENCE, signal);
  signal.throwIfAborted();
  throw bodyTerminated();
}

function split(bytes: Uint8Array): readonly Uint8Array[] {
  const size = Math.max(1, Math.ceil(bytes.length / PIECES));
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}
