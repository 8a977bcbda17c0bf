// Long lists in slices. All lists of a mock take turns, slice by slice: however many are read at once, calls are answered
// between two slices. A list that waits for its turn, or for its client, keeps none of its items in memory.
import { sliceTime } from "../units/slice-time.ts";
import type { Queue } from "./queue.ts";

/** How many items of a list that exists already are written at a time. */
const SLICE = 25;

/** Gives the next items, and undefined after the last ones. */
export type Slices<Item> = () => readonly Item[] | undefined;

/** @param steps an empty one is a place to stop: as many are taken at a time as there is time for */
export function slicesOf<Item>(steps: Iterable<readonly Item[]>): Slices<Item> {
  const iterator = steps[Symbol.iterator]();
  return () => {
    for (const isUp = sliceTime(); ; ) {
      const { done, value } = iterator.next();
      if (done) return undefined;
      if (value.length > 0 || isUp()) return value;
    }
  };
}

/** A list that exists already. */
export function sliced<Item>(items: readonly Item[]): Slices<Item> {
  let start = -SLICE;
  return () => {
    start += SLICE;
    return start < items.length ? items.slice(start, start + SLICE) : undefined;
  };
}

/** Each slice's items, those changed to undefined left out. */
export const mapSlices =
  <Item, Result>(slices: Slices<Item>, change: (item: Item) => Result | undefined): Slices<Result> =>
  () =>
    slices()?.flatMap((item) => change(item) ?? []);

/** All items; when the signal aborts, those so far. */
export async function collected<Item>(
  slices: Slices<Item>,
  queue: Queue,
  signal: AbortSignal,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  while (!signal.aborted) {
    const slice = await queue(slices);
    if (slice === undefined) break;
    all.push(...slice);
  }
  return all;
}

/**
 * A list as JSON, or an object whose last key holds it: written slice by slice, as the client reads.
 *
 * @param head the object's other keys
 */
export function jsonStream(
  head: object,
  key: string | undefined,
  slices: Slices<object>,
  queue: Queue,
): ReadableStream<Uint8Array> {
  const fields = JSON.stringify(head).slice(1, -1);
  const start = key === undefined ? "[" : `{${fields}${fields === "" ? "" : ","}${JSON.stringify(key)}:[`;
  const piece = piecesOf(start, key === undefined ? "]" : "]}", slices);
  const left = new AbortController();
  const source = {
    async pull(controller: ReadableStreamDefaultController<Uint8Array>) {
      // A filter may leave slices empty: they are not sent, and a client that leaves meanwhile ends them.
      while (!left.signal.aborted) {
        const bytes = await queue(piece);
        if (left.signal.aborted) return;
        if (bytes === undefined) return controller.close();
        if (bytes.length > 0) return controller.enqueue(bytes);
      }
    },
    cancel: () => left.abort(),
  };
  // No slice is made ahead of the client that reads it.
  return new ReadableStream(source, { highWaterMark: 0 });
}

/** Gives the next bytes, none for an empty slice, and undefined after the last ones. */
function piecesOf(start: string, end: string, slices: Slices<object>): () => Uint8Array | undefined {
  const encoder = new TextEncoder();
  let before = start;
  let isOver = false;
  return () => {
    if (isOver) return undefined;
    const slice = slices();
    isOver = slice === undefined;
    if (slice === undefined) return encoder.encode((before === start ? start : "") + end);
    if (slice.length === 0) return encoder.encode("");
    const text = before + slice.map((item) => JSON.stringify(item)).join(",");
    before = ",";
    return encoder.encode(text);
  };
}
