/** One attempt: waits for its turn, signs, reserves budget, sends, reads. Every request of a client passes here. */
import { BudgetError } from "../errors/budget-error.ts";
import { CredentialError } from "../errors/credential-error.ts";
import { TooLargeError } from "../errors/too-large-error.ts";
import { TransportError } from "../errors/transport-error.ts";
import { WeiboError } from "../errors/weibo-error.ts";
import type { Dependencies } from "../options/dependencies.ts";
import { type Exchange, exchange } from "../send/exchange.ts";
import type { Reading, SignedRequest } from "../upstream.ts";
import { backoff } from "./backoff.ts";
import { notify } from "./notify.ts";
import { reasonOf } from "./reason.ts";
import type { Tally } from "./tally.ts";
import { within } from "./within.ts";

/** What came of an attempt that was answered. */
interface AttemptResult {
  /** The answer without its address. */
  readonly response: Response;
  /** What the upstream found wrong with the answer. */
  readonly error: WeiboError | undefined;
}

/** Sends a request once; rejects with a `WeiboError` when no answer arrived. */
export type Attempt = (request: Request, signal: AbortSignal, tally: Tally) => Promise<AttemptResult>;

/** Creates the function that all requests of a client pass through. */
export function createAttempt(dependencies: Dependencies): Attempt {
  const { pace, budget } = dependencies;
  return (request, signal, tally) => {
    tally.query = queryOf(request, dependencies);
    return pace.run(signal, async () => {
      const signed = await sign(dependencies, request, tally);
      // Again, because the credential is known now, and masked wherever it occurs.
      tally.query = queryOf(request, dependencies);
      signal.throwIfAborted();
      const limit = budget.reserve();
      if (limit) throw new BudgetError(limit, tally.info(), tally.lastError);
      return send(dependencies, signed, signal, tally);
    });
  };
}

async function sign(
  { upstream, secrets, clock }: Dependencies,
  request: Request,
  tally: Tally,
): Promise<SignedRequest> {
  try {
    return await upstream.sign(request, (secret) => secrets.add(secret), clock.now());
  } catch (cause) {
    throw new CredentialError(secrets.text(reasonOf(cause)), tally.info());
  }
}

async function send(
  dependencies: Dependencies,
  signed: SignedRequest,
  signal: AbortSignal,
  tally: Tally,
): Promise<AttemptResult> {
  const { upstream, secrets, hooks, clock, pace, retry } = dependencies;
  const started = clock.now();
  const { operation, query } = tally;
  const attempt = tally.start();
  const scrub = (text: string): string => secrets.text(text);
  const end = ({ info, billed, error: errorOf, isRateLimit }: Reading): WeiboError | undefined => {
    dependencies.budget.settle(billed);
    tally.finish(billed);
    const error = errorOf?.(tally.info());
    tally.lastError = error;
    if (error) tally.wait = backoff(dependencies, error, isRateLimit);
    // Before the next attempt in the queue starts: a pause that is set by the caller's loop would be one attempt late.
    if (isRateLimit) pace.pause(Math.min(tally.wait, retry.longestWait));
    notify(hooks.onEnd, { operation, query, attempt, milliseconds: clock.now() - started, billed, ...info, error });
    return error;
  };

  notify(hooks.onTry, { operation, attempt, query });
  let exchanged: Exchange;
  try {
    // The time limit covers the body too: a service may begin to answer and then stall.
    exchanged = await within(dependencies, "attempt", signal, tally, (inner) =>
      exchange(dependencies, signed, inner, () => new TooLargeError(dependencies.maxBytes, tally.info())),
    );
  } catch (cause) {
    throw end({
      info: {},
      billed: "maybe",
      error: (call) => (cause instanceof WeiboError ? cause : new TransportError(scrub(reasonOf(cause)), call)),
    });
  }
  return { response: exchanged.response, error: end(upstream.read(exchanged.answer, scrub)) };
}

/** The parameters for hooks. A caller of the raw GET may have put a credential among them. */
function queryOf({ url }: Request, { upstream, secrets }: Dependencies): Readonly<Record<string, string>> {
  const { searchParams } = new URL(url);
  for (const name of upstream.credentials) searchParams.delete(name);
  return Object.fromEntries([...searchParams].map(([name, value]) => [name, secrets.text(value)]));
}
