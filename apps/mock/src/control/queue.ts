// Work that is done one after the other, each from a new turn of the event loop on: in between, the mock answers calls.
import { pause } from "#platform";

/** Does the work when all that was given before is done, and resolves with its result. */
export type Queue = <Result>(work: () => Result | Promise<Result>) => Promise<Result>;

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(pause).then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
