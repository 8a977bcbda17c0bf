// The client of an export: where it asks, what it may spend, how fast it is.
import type { RetryEvent, WeiboClient } from "@weibo-kit/client";
import type { Target } from "@weibo-kit/contract";
import { isMistake, partsOf } from "@weibo-kit/types/mistake";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";
import { type WatchedFetch, watchedFetch } from "./mistake-of-mock.ts";
import type { ExportOptions } from "./options.ts";

/** In yuan; as many calls as `check` sends to another machine by default. */
const LIVE_BUDGET = 2.5;
/** A token for a server that takes any. */
const ANY = "weibo-kit-export";

/** The client of an export, and what its server has shown of itself. */
export interface Exporter {
  readonly weibo: WeiboClient;
  /** Whether the server is on this machine. */
  readonly isFree: boolean;
  readonly mistake: WatchedFetch["mistake"];
}

/**
 * The contract kit knows which addresses cost money; its mistakes name a check, of which the user has not asked for any.
 *
 * @throws {CommandMistake} which names the export instead
 */
function checkedAddress(read: () => Target): Target {
  try {
    return read();
  } catch (error) {
    if (!isMistake(error)) throw error;
    const [act, cause, remedy] = partsOf(error);
    throw new CommandMistake({ act: texts.exporting.mistakes.from(`${act}`.replace(/^check ?/, "")), cause, remedy });
  }
}

/** @throws {CommandMistake} for an address that is none, or that may cost money without --live and a token */
export async function clientFor(
  { url, live, budget, rate }: ExportOptions,
  onRetry: (event: RetryEvent) => void,
): Promise<Exporter> {
  const [{ serverAt }, { createWeiboClient }] = await Promise.all([
    import("@weibo-kit/contract"),
    import("@weibo-kit/client"),
  ]);
  const token = process.env.WEIBO_KIT_TOKEN || undefined;
  const { base, isFree } = checkedAddress(() =>
    serverAt(url, { live: live === true, ...(token === undefined ? {} : { token }) }),
  );
  const yuan = budget === undefined ? LIVE_BUDGET : budget / 100;
  const { fetch, mistake } = watchedFetch(token ?? ANY);
  const weibo = createWeiboClient({
    token: token ?? ANY,
    fetch,
    baseUrl: base,
    hooks: { onRetry },
    ...(isFree && budget === undefined ? {} : { budget: { yuan } }),
    ...(rate === undefined ? {} : { pace: { perSecond: rate } }),
  });
  return { weibo, isFree, mistake };
}
