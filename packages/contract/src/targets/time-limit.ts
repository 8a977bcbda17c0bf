// A time limit for a call.
import type { AbortSignal } from "@weibo-kit/types/fetch";

class TimeoutError extends Error {
  override readonly name = "TimeoutError";
}

/**
 * Does work whose signal aborts with a `TimeoutError` after so many milliseconds.
 *
 * `AbortSignal.timeout` does not keep the process alive, and neither does the first request of Node.js 20 where the
 * server closes the connection at once: the process would end in the middle of a check, without a message.
 */
export async function withTimeLimit<Result>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TimeoutError("it took too long")), milliseconds);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
