// A reply becomes a response: whole, or cut on its way.
import type { Asked, Parcel } from "../exchange/types.ts";
import { bytesOf } from "../render/buffer-pool.ts";
import { textOf } from "../render/text.ts";
import type { Sleep } from "./wait.ts";
import { cutResponse } from "./disrupted-response.ts";
import { Severed, terminated } from "./connection-broken.ts";

const PIECES = 16;
const PAUSE = 100;
/** Nobody waits longer for a body that has fallen silent. */
const SILENCE = 600_000;
const SHORT_BY = 20;

/**
 * `client` is asked for its signal only where there is something to wait for: making one costs.
 *
 * @throws {Severed} where no answer arrives at all.
 */
export function send(parcel: Parcel, sleep: Sleep, client: Pick<Asked, "signal">): Response {
  const { cut } = parcel;
  const { status, body: said } = parcel.reply;
  const headers = pairsOf(parcel.lines());
  if (cut === undefined)
    return bytesOf(said, (bytes) => new Response(streamOf(new Uint8Array(bytes)), { status, headers }));
  if (cut === "reset" || cut === "empty") throw new Severed(cut);
  const body = textOf(said);
  const bytes = new TextEncoder().encode(body);
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  const whole: ResponseInit = { status, headers: [...headers, ["content-length", String(bytes.length)]] };
  if (cut === "truncate") return cutResponse(pieces([half], breakOff), whole);
  if (cut === "stall")
    return cutResponse(
      pieces([half], () => silence(sleep, client.signal)),
      whole,
    );
  if (cut === "dribble")
    return cutResponse(
      pieces(split(bytes), () => sleep(PAUSE, client.signal)),
      whole,
    );
  if (cut === "wrong-length") return shortened(body, status, headers);
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
  throw terminated();
}

async function silence(sleep: Sleep, signal: AbortSignal): Promise<never> {
  await sleep(SILENCE, signal);
  throw signal.aborted ? signal.reason : terminated();
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
  return cutResponse(told, init, body.slice(-SHORT_BY));
}
