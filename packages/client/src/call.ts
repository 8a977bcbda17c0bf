/** One call: tries, and waits between them. The loop stands around openapi-fetch, not inside it. */
import { createDoor } from "./door.ts";
import { AbortedError } from "./errors/aborted-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { type Facts, WeiboError } from "./errors/weibo-error.ts";
import { tell } from "./hooks.ts";
import type { CallOptions } from "./options.ts";
import type { Parts } from "./parts.ts";
import { Tally } from "./tally.ts";
import { within } from "./within.ts";

/** What openapi-fetch is given for one try. */
export interface Init {
  readonly signal: AbortSignal;
  readonly fetch: (request: Request) => Promise<Response>;
}

export interface Caller {
  /** Asks until it works, or until there is no point in asking again. */
  call<T>(operation: string, options: CallOptions, ask: (init: Init, facts: () => Facts) => Promise<T>): Promise<T>;
  /** One try, and whatever the service said. */
  once(request: Request): Promise<Response>;
}

export function createCaller(parts: Parts): Caller {
  const { clock, retry, timeouts, hooks } = parts;
  const door = createDoor(parts);

  const bounded = <T>(tally: Tally, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>) =>
    within(
      {
        milliseconds: timeouts.total,
        signal,
        clock,
        late: () => new TimeoutError("total", timeouts.total, tally.facts()),
        aborted: () => new AbortedError(tally.facts()),
      },
      work,
    );

  const once: Caller["once"] = (request) => {
    const tally = new Tally(parts.upstream.operation(new URL(request.url).pathname));
    return bounded(tally, request.signal, async (signal) => (await door(request, signal, tally)).response);
  };

  const call: Caller["call"] = (operation, options, ask) => {
    const tally = new Tally(operation);
    const deadline = clock.now() + timeouts.total;
    return bounded(tally, options.signal, async (signal) => {
      const fetch: Init["fetch"] = async (request) => {
        const { response, error } = await door(request, signal, tally);
        if (error) throw error;
        return response;
      };
      for (;;) {
        try {
          return await ask({ signal, fetch }, () => tally.facts());
        } catch (error) {
          if (!(error instanceof WeiboError)) throw error;
          const { wait } = tally;
          const isHopeless = wait > retry.longestWait || clock.now() + wait >= deadline;
          if (!error.retryable || error.attempts > retry.retries || isHopeless) throw error;
          tell(hooks.onRetry, { operation, attempt: error.attempts, wait, error });
          await clock.sleep(wait, signal);
        }
      }
    });
  };

  return { call, once };
}
