// A reply becomes a response: whole, or cut on its way.
import type { Delivery, IncomingRequest } from "../exchange/types.ts";
import { bytesOf } from "../render/buffer-pool.ts";
import { textOf } from "../render/text.ts";
import { bodyTerminated, ConnectionBroken } from "./connection-broken.ts";
import { disruptedResponse } from "./disrupted-response.ts";
import type { Sleep } from "./wait.ts";

const PIECES = 16;
const PAUSE = 100;
/** Nobody waits longer for a body that has fallen silent. */
const SILENCE = 600_000;
const SHORT_BY = 20;

/**
 * `client` is asked for its signal only where there is something to wait for: making one costs.
 *
 * @throws {ConnectionBroken} where no answer arrives at all.
 */
export function send(delivery: Delivery, sleep: Sleep, client: Pick<IncomingRequest, "signal">): Response {
  const { disruption } = delivery;
  const { status, body: said } = delivery.reply;
  const headers = pairsOf(delivery.rawHeaders());
  if (disruption === undefined)
    return bytesOf(said, (bytes) => new Response(streamOf(new Uint8Array(bytes)), { status, headers }));
  if (disruption === "reset" || disruption === "empty") throw new ConnectionBroken(disruption);
  const body = textOf(said);
  const bytes = new TextEncoder().encode(body);
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  const whole: ResponseInit = { status, headers: [...headers, ["content-length", String(bytes.length)]] };
  if (disruption === "truncate") return disruptedResponse(pieces([half], breakOff), whole);
  if (disruption === "stall")
    return disruptedResponse(
      pieces([half], () => silence(sleep, client.signal)),
      whole,
    );
  if (disruption === "dribble")
    return disruptedResponse(
      pieces(split(bytes), () => sleep(PAUSE, client.signal)),
      whole,
    );
  if (disruption === "wrong-length") return shortened(body, status, headers);
  return new Response(body, { status, headers });
}

type Headers = [name: string, value: string][];

function pairsOf(lines: readonly string[]): Headers {
  const pairs: Headers = [];
  for (let place = 0; place < lines.length; place += 2) pairs.push([lines[place] ?? "", lines[place + 1] ?? ""]);
  return pairs;
}

/** A third of what it costs to give the bytes to `Response`, which copies them and makes a stream of its own. */
function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull(controller) {
        controller.enqueue(bytes);
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

type Step = () => Promise<void>;

/** One piece after the other; `next` stands between two pieces and before the end. */
function pieces(list: readonly Uint8Array[], next: Step): ReadableStream<Uint8Array> {
  const rest = [...list];
  let isFirst = true;
  return new ReadableStream({
    async pull(controller) {
      if (!isFirst) await next();
      isFirst = false;
      const piece = rest.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
}

async function breakOff(): Promise<never> {
  // What was sent before reaches the client first.
  await new Promise((resolve) => setTimeout(resolve));
  throw bodyTerminated();
}

async function silence(sleep: Sleep, signal: AbortSignal): Promise<never> {
  await sleep(SILENCE, signal);
  throw signal.aborted ? signal.reason : bodyTerminated();
}

function split(bytes: Uint8Array): readonly Uint8Array[] {
  const size = Math.max(1, Math.ceil(bytes.length / PIECES));
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, place) =>
    bytes.subarray(place * size, (place + 1) * size),
  );
}

function shortened(body: string, status: number, headers: Headers): Response {
  const told = body.slice(0, -SHORT_BY);
  const length = String(new TextEncoder().encode(told).length);
  const init: ResponseInit = { status, headers: [...headers, ["content-length", length]] };
  return disruptedResponse(told, init, body.slice(-SHORT_BY));
}
