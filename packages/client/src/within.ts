/** Work that ends in time: it is given up at once when time is up or the signal aborts, whether it listens or not. */
import type { Clock } from "./clock.ts";

export interface Bounds {
  readonly milliseconds: number;
  readonly signal: AbortSignal | undefined;
  readonly clock: Clock;
  /** The error to reject with. */
  readonly late: () => Error;
  readonly aborted: () => Error;
}

export function within<T>(bounds: Bounds, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal: outer, clock, milliseconds } = bounds;
  const inner = new AbortController();
  return new Promise((resolve, reject) => {
    const giveUp = (error: Error): void => {
      reject(error);
      inner.abort();
    };
    if (outer?.aborted) return giveUp(bounds.aborted());
    outer?.addEventListener("abort", () => giveUp(bounds.aborted()), { signal: inner.signal });
    clock.sleep(milliseconds, inner.signal).then(() => {
      if (!inner.signal.aborted) giveUp(bounds.late());
    });
    work(inner.signal)
      .then(resolve, reject)
      .finally(() => inner.abort());
  });
}
