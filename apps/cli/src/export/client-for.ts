// The client of an export: where it asks, what it may spend, how fast it is.
import type { RetryEvent, WeiboClient } from "@weibo-kit/client";
import type { ExportOptions } from "./options.ts";

/** In yuan; as many calls as `check` sends to another machine by default. */
const LIVE_BUDGET = 2.5;

/** @throws {ContractMistake} for an address that is none, or that may cost money without --live and a token */
export async function clientFor(
  { url, live, budget, rate }: ExportOptions,
  onRetry: (event: RetryEvent) => void,
): Promise<WeiboClient> {
  const [{ serverAt }, { createWeiboClient }] = await Promise.all([
    import("@weibo-kit/contract"),
    import("@weibo-kit/client"),
  ]);
  const token = process.env.WEIBO_KIT_TOKEN || undefined;
  const { base, isFree } = serverAt(url, { live: live === true, ...(token === undefined ? {} : { token }) });
  const yuan = budget === undefined ? LIVE_BUDGET : budget / 100;
  return createWeiboClient({
    token: token ?? "weibo-kit-export",
    baseUrl: base,
    hooks: { onRetry },
    ...(isFree && budget === undefined ? {} : { budget: { yuan } }),
    ...(rate === undefined ? {} : { pace: { perSecond: rate } }),
  });
}
