// For each entry the next one with the same key, in one pass: a report over ten thousand entries has to be quick.
import type { Entry } from "../../exchange/entry.ts";
import { mapInSteps, type Steps } from "../../units/steps.ts";

/** @returns for each place the next entry whose key is equal; undefined where none follows */
export function* following(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Steps<readonly (Entry | undefined)[]> {
  const next = new Map<string, Entry>();
  const backwards = yield* mapInSteps(entries.toReversed(), (entry) => {
    const key = keyOf(entry);
    const found = next.get(key);
    next.set(key, entry);
    return found;
  });
  return backwards.toReversed();
}
