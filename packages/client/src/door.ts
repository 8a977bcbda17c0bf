/** The door through which every try leaves: its turn, its credential, its budget, its sixty seconds, its reading. */
import { backoff } from "./backoff.ts";
import { RATE_LIMIT } from "./codes.ts";
import { AbortedError } from "./errors/aborted-error.ts";
import { BudgetError } from "./errors/budget-error.ts";
import { CredentialError } from "./errors/credential-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { TransportError } from "./errors/transport-error.ts";
import { type Billed, type Said, WeiboError } from "./errors/weibo-error.ts";
import { type Exchanged, exchange } from "./exchange.ts";
import { tell } from "./hooks.ts";
import type { Parts } from "./parts.ts";
import { reasonOf } from "./reason.ts";
import type { Tally } from "./tally.ts";
import type { Signed } from "./upstream.ts";
import { within } from "./within.ts";

interface Passed {
  /** As it came, but without its address. */
  readonly response: Response;
  /** What the service, or the way to it, had against the call. */
  readonly error: WeiboError | undefined;
}

export type Door = (request: Request, signal: AbortSignal, tally: Tally) => Promise<Passed>;

export function createDoor(parts: Parts): Door {
  return (request, signal, tally) =>
    parts.pace.run(signal, async () => {
      const signed = await sign(parts, request, tally);
      signal.throwIfAborted();
      const limit = parts.budget.take();
      if (limit) throw new BudgetError(limit, tally.facts(), tally.lastError);
      return pass(parts, request, signed, signal, tally);
    });
}

async function sign({ upstream, secrets, clock }: Parts, request: Request, tally: Tally): Promise<Signed> {
  try {
    return await upstream.sign(request, secrets, clock.now());
  } catch (cause) {
    throw new CredentialError(secrets.scrub(reasonOf(cause)), tally.facts());
  }
}

async function pass(
  parts: Parts,
  request: Request,
  signed: Signed,
  signal: AbortSignal,
  tally: Tally,
): Promise<Passed> {
  const { upstream, secrets, hooks, clock } = parts;
  const started = clock.now();
  const { operation } = tally;
  const attempt = tally.depart();
  const end = (billed: Billed, said: Said, errorOf?: () => WeiboError): WeiboError | undefined => {
    parts.budget.settle(billed);
    tally.land(billed);
    const error = errorOf?.();
    tally.lastError = error;
    if (error) tally.wait = rest(parts, error);
    tell(hooks.onEnd, { operation, attempt, milliseconds: clock.now() - started, billed, ...said, error });
    return error;
  };

  tell(hooks.onTry, { operation, attempt, query: queryOf(request) });
  let exchanged: Exchanged;
  try {
    exchanged = await inTime(parts, signed, signal, tally);
  } catch (cause) {
    throw end("maybe", {}, () =>
      cause instanceof WeiboError ? cause : new TransportError(secrets.scrub(reasonOf(cause)), tally.facts()),
    );
  }
  const { said, billed, error } = upstream.read(exchanged.answer);
  return {
    response: exchanged.response,
    error: end(billed, said, error && (() => error(tally.facts(), (text) => secrets.scrub(text)))),
  };
}

/** How long to wait after an error. Whoever is told to slow down slows the whole client, before the next one starts. */
function rest({ retry, random, pace }: Parts, error: WeiboError): number {
  const wait = backoff(error, retry, random);
  if (error.code === RATE_LIMIT) pace.pause(Math.min(wait, retry.longestWait));
  return wait;
}

/** The limit covers the body too: a service that begins to answer and stops is as slow as one that never begins. */
function inTime(parts: Parts, signed: Signed, signal: AbortSignal, tally: Tally): Promise<Exchanged> {
  const { clock, fetch, timeouts } = parts;
  const bounds = {
    milliseconds: timeouts.attempt,
    signal,
    clock,
    late: () => new TimeoutError("attempt", timeouts.attempt, tally.facts()),
    aborted: () => new AbortedError(tally.facts()),
  };
  return within(bounds, (inner) => exchange(fetch, signed, inner, clock.now()));
}

/** What a caller of the raw GET may have put there does not pass either. */
function queryOf(request: Request): Readonly<Record<string, string>> {
  const { token: _token, source: _source, ...query } = Object.fromEntries(new URL(request.url).searchParams);
  return query;
}
