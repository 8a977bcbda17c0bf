// How long to wait before the next attempt.
import type { WeiboError } from "../errors/weibo-error.ts";
import type { Dependencies } from "../options/dependencies.ts";

/**
 * Milliseconds to wait: by Retry-After if there is one, else exponential, with jitter on top. Never less than the first
 * wait: gateways send "Retry-After: 0". A rate limit is waited for one step longer, because it counts whole seconds.
 */
export function backoff(
  { retry, random }: Pick<Dependencies, "retry" | "random">,
  { retryAfter, attempts }: WeiboError,
  isRateLimit = false,
): number {
  const { firstWait, longestWait } = retry;
  if (retryAfter !== undefined) return Math.max(retryAfter, firstWait);
  return Math.min(longestWait, firstWait * 2 ** (attempts - (isRateLimit ? 0 : 1)) * (1 + random()));
}
