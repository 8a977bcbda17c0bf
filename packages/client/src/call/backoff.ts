/** How long to wait before the next attempt. */
import type { WeiboError } from "../errors/weibo-error.ts";
import type { Dependencies } from "../options/dependencies.ts";

/** Milliseconds to wait: by Retry-After if there is one, else exponential with full jitter. */
export function backoff({ retry, random }: Dependencies, { retryAfter, attempts }: WeiboError): number {
  return retryAfter ?? random() * Math.min(retry.longestWait, retry.firstWait * 2 ** (attempts - 1));
}
