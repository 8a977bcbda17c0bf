// Long lists in slices: between two of them the mock answers other calls.
import { sleep } from "#platform";

type Slices<Item> = Iterable<readonly Item[]>;

/** Each slice's items, those changed to undefined left out. */
export function* mapSlices<Item, Result>(slices: Slices<Item>, change: (item: Item) => Result | undefined) {
  for (const slice of slices) yield slice.flatMap((item) => change(item) ?? []);
}

/** All items, with pauses. */
export async function collected<Item>(slices: Slices<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const slice of paused(slices)) all.push(...slice);
  return all;
}

/**
 * A list as JSON, or an object whose last key holds it: written slice by slice, as the client reads.
 *
 * @param head the object's other keys
 */
export function jsonStream(head: object, key: string | undefined, slices: Slices<object>): ReadableStream<Uint8Array> {
  const fields = JSON.stringify(head).slice(1, -1);
  const start = key === undefined ? "[" : `{${fields}${fields === "" ? "" : ","}${JSON.stringify(key)}:[`;
  const texts = textsOf(start, key === undefined ? "]" : "]}", slices);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await texts.return(undefined)),
  });
}

async function* textsOf(start: string, end: string, slices: Slices<object>): AsyncGenerator<string, undefined> {
  let before = start;
  for await (const slice of paused(slices)) {
    if (slice.length === 0) continue;
    yield before + slice.map((item) => JSON.stringify(item)).join(",");
    before = ",";
  }
  yield (before === start ? start : "") + end;
  return undefined;
}

/** Each slice is made in a turn of the event loop of its own. */
async function* paused<Item>(slices: Slices<Item>): AsyncGenerator<readonly Item[]> {
  const { signal } = new AbortController();
  let isFirst = true;
  for (const slice of slices) {
    if (!isFirst) await sleep(0, signal);
    isFirst = false;
    yield slice;
  }
}
