// Long work in steps: between two of them other calls may be answered. Who runs the steps decides how many make a slice.

/** Yields an empty list after each step, and returns the result. */
export type Steps<Result> = Generator<readonly never[], Result>;

/** In items: a long URL takes a tenth of a millisecond to read. */
const STEP = 8;

const STEP_DONE: readonly never[] = [];

/** Like `flatMap`. */
export function* flatMapInSteps<Item, Result>(
  items: readonly Item[],
  change: (item: Item, place: number) => readonly Result[],
): Steps<readonly Result[]> {
  const results: Result[] = [];
  for (const [place, item] of items.entries()) {
    if (place % STEP === STEP - 1) yield STEP_DONE;
    for (const result of change(item, place)) results.push(result);
  }
  return results;
}

/** Like `map`. */
export const mapInSteps = <Item, Result>(
  items: readonly Item[],
  change: (item: Item, place: number) => Result,
): Steps<readonly Result[]> => flatMapInSteps(items, (item, place) => [change(item, place)]);
