/** Bounds work by a time limit and an abort signal. */
import { AbortedError } from "../errors/aborted-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Dependencies } from "../options/dependencies.ts";
import { onAbort } from "./on-abort.ts";
import type { Tally } from "./tally.ts";

/**
 * Runs work within one of the timeouts. At a timeout or an abort it rejects at once, even if the work ignores the signal
 * that it is given.
 */
export function within<T>(
  { clock, timeouts }: Dependencies,
  limit: TimeoutError["of"],
  signal: AbortSignal | undefined,
  tally: Tally,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  return new Promise((resolve, reject) => {
    const giveUp = (error: Error): void => {
      reject(error);
      inner.abort();
    };
    const abort = (): void => giveUp(new AbortedError(tally.info()));
    if (signal?.aborted) return abort();
    const stop = signal && onAbort(signal, abort);
    if (stop) inner.signal.addEventListener("abort", stop);
    clock.sleep(timeouts[limit], inner.signal).then(() => {
      if (!inner.signal.aborted) giveUp(new TimeoutError(limit, timeouts[limit], tally.info()));
    });
    work(inner.signal)
      .then(resolve, reject)
      .finally(() => inner.abort());
  });
}
