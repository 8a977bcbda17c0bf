/** A call: attempts, and waits between them. The loop is around openapi-fetch, because its middleware cannot resend. */
import type { AbortSignal, Request, Response } from "@weibo-kit/types/fetch";
import { WeiboError } from "../errors/weibo-error.ts";
import { CALL, check } from "../options/checks.ts";
import type { Dependencies } from "../options/dependencies.ts";
import type { CallOptions } from "../options/options.ts";
import { createAttempt } from "./attempt.ts";
import { notify } from "./notify.ts";
import { Tally } from "./tally.ts";
import { within } from "./within.ts";

/** The options that openapi-fetch is given for one attempt. */
export interface AttemptInit {
  readonly signal: AbortSignal;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Sends the requests of a client. */
export interface Caller {
  /** Repeats `send` until it succeeds or a retry is pointless; `call` has the call so far, for errors. */
  call<T>(
    operation: string,
    options: CallOptions,
    send: (init: AttemptInit, call: Pick<Tally, "info">) => Promise<T>,
  ): Promise<T>;
  /** Sends a request once and resolves to any answer, a refusal too. */
  once(request: Request): Promise<Response>;
}

/** Creates the caller of a client. */
export function createCaller(dependencies: Dependencies): Caller {
  const { clock, retry, timeouts, hooks, upstream } = dependencies;
  const attempt = createAttempt(dependencies);

  const once: Caller["once"] = (request) => {
    const tally = new Tally(upstream.operation(new URL(request.url).pathname));
    const work = async (signal: AbortSignal) => (await attempt(request, signal, tally)).response;
    return within(dependencies, "total", request.signal, tally, work);
  };

  const call: Caller["call"] = async (operation, options, send) => {
    check(options, CALL, "option", `call ${operation}`);
    const tally = new Tally(operation);
    return within(dependencies, "total", options.signal, tally, async (signal) => {
      const deadline = clock.now() + timeouts.total;
      const fetch: AttemptInit["fetch"] = async (request) => {
        const { response, error } = await attempt(request, signal, tally);
        if (error) throw error;
        return response;
      };
      for (;;) {
        try {
          return await send({ signal, fetch }, tally);
        } catch (error) {
          if (!(error instanceof WeiboError)) throw error;
          const { wait } = tally;
          const isPointless = wait > retry.longestWait || clock.now() + wait >= deadline;
          if (!error.retryable || error.attempts > retry.retries || isPointless) throw error;
          notify(hooks.onRetry, { operation, query: tally.query, attempt: error.attempts, wait, error });
          await clock.sleep(wait, signal);
        }
      }
    });
  };

  return { call, once };
}
