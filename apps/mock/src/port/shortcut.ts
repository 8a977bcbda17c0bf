// Answers a plain GET on a port straight from Node's own request: no URL, Request or Response is made for it.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Ask } from "../ask.ts";
import { excessOf } from "../cuts/cut-response.ts";
import { play, sever } from "../cuts/play.ts";
import { Severed } from "../cuts/severed.ts";
import type { Asked, Parcel, Reply } from "../exchange.ts";
import { excuse } from "../excuse.ts";
import { Target } from "../reading/target.ts";
import { giveBack, inked } from "../stencil/inks.ts";

/** Whatever a URL parser would write in another way takes the long way. */
const PLAIN_HOST = /^[a-z0-9.-]+(:(?!80$)[1-9]\d{0,4})?$/;

/** Whether the answer is on its way; else nothing has happened. */
export function shortcut(ask: Ask, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const { method, url = "" } = incoming;
  if (method !== "GET" || !Target.isPlain(url) || !PLAIN_HOST.test(hostOf(incoming))) return false;
  const parcel = ask(new Received(incoming, outgoing, url));
  if (parcel === undefined) return false;
  if (parcel instanceof Promise) parcel.then((it) => deliver(it, outgoing)).catch((error) => fail(error, outgoing));
  else deliver(parcel, outgoing);
  return true;
}

class Received extends Target implements Asked {
  readonly method = "GET";
  readonly headers: Asked["headers"];
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  #leaving: AbortController | undefined;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse, target: string) {
    super(target);
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.headers = this;
  }

  get origin(): string {
    return `http://${hostOf(this.#incoming)}`;
  }

  /** Only who has to wait listens. */
  get signal(): AbortSignal {
    if (this.#leaving === undefined) {
      const leaving = new AbortController();
      this.#outgoing.once("close", () => leaving.abort());
      this.#leaving = leaving;
    }
    return this.#leaving.signal;
  }

  get(name: string): string | null {
    if (placeOf(name, this.#incoming) < 0) return null;
    const value = this.#incoming.headers[name];
    return (typeof value === "string" ? value : value?.join(", ")) ?? null;
  }
}

/** Of a host that is given twice Node takes the first. */
function hostOf(incoming: IncomingMessage): string {
  const place = placeOf("host", incoming);
  return place < 0 ? "" : (incoming.rawHeaders[place + 1] ?? "");
}

/** Where a header stands among names and values; -1 where it doesn't. Node's own object is made when first asked for. */
function placeOf(name: string, { rawHeaders }: IncomingMessage): number {
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const each = rawHeaders[place] ?? "";
    if (each.length === name.length && (each === name || each.toLowerCase() === name)) return place;
  }
  return -1;
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
