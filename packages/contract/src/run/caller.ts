// Makes the calls of a plan, one after the other: retries what is worth it, slows down on 302, stops where told to.
import type { Answer, Missing } from "../answer.ts";
import { type Ask, keyOf, lineOf, type Upstream } from "../ask.ts";
import type { Target } from "../target.ts";
import { codeOf } from "./code.ts";
import { pathFor } from "./path.ts";
import { priceOf } from "./price.ts";
import type { Purse } from "./purse.ts";

/** Token refused, quota, permission, balance, spend cap: no further call can do better. */
const STOPS: Readonly<Record<Upstream, readonly number[]>> = { justone: [100, 303, 600, 601, 602], "open-v1": [] };
const RATE_LIMITS: Readonly<Record<Upstream, number>> = { justone: 302, "open-v1": 40312 };
/** The service's own advice for these is to ask again. */
const PASSING = [301, 500, 503];
const TRIES = 3;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 8_000;
const FAILURES_IN_A_ROW = 3;

export interface Caller {
  /** The answer of a call, asked once however many cases want it. */
  readonly answer: (ask: Ask) => Promise<Answer | Missing>;
  /** Why no more calls are made. */
  readonly ended: () => Missing | undefined;
  /** What the calls cost so far, in fen: a success is billed, a refusal is not. */
  readonly billed: () => number;
}

export function createCaller(target: Target, purse: Purse, sleep: (milliseconds: number) => Promise<void>): Caller {
  const answers = new Map<string, Answer | Missing>();
  let ended: Missing | undefined;
  let failures = 0;
  let pause = 0;
  let billed = 0;

  const answer = async (ask: Ask): Promise<Answer | Missing> => {
    const known = answers.get(keyOf(ask));
    if (known) return known;
    const path = await pathFor(ask, answer);
    const got = typeof path === "string" ? await persist(ask, path) : path;
    answers.set(keyOf(ask), got);
    return got;
  };

  const persist = async (ask: Ask, path: string): Promise<Answer | Missing> => {
    for (let trial = 1; ; trial += 1) {
      const got = await once(ask, path);
      if ("missing" in got) return got;
      const code = codeOf(ask.upstream, got);
      if (code === 0) billed += priceOf(ask);
      if (code === undefined || ask.provokes.includes(code)) return got;
      if (STOPS[ask.upstream].includes(code)) return end(`stopped: the service answered ${code}`, "stopped");
      const isLimit = code === RATE_LIMITS[ask.upstream];
      if (!isLimit && !(ask.upstream === "justone" && PASSING.includes(code))) return got;
      if (isLimit) pause = pause === 0 ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
      if (trial < TRIES) continue;
      // 500 is an answer to judge; the others say that it was not the day.
      return code === 500
        ? got
        : { missing: `no answer: still ${code} after ${TRIES} tries of ${lineOf(ask)}`, why: "unreachable" };
    }
  };

  const once = async (ask: Ask, path: string): Promise<Answer | Missing> => {
    if (ended) return ended;
    if (!purse.take(lineOf(ask))) return end(`over budget: all ${purse.cap} calls are made`, "budget");
    if (pause > 0) await sleep(pause);
    try {
      const got = await target.send({ upstream: ask.upstream, path, credential: ask.credential });
      failures = 0;
      return got;
    } catch (error) {
      failures += 1;
      const reason = `no answer: ${wordsOf(error)}`;
      return failures < FAILURES_IN_A_ROW ? { missing: reason, why: "unreachable" } : end(reason, "unreachable");
    }
  };

  const end = (missing: string, why: Missing["why"]): Missing => {
    ended = { missing, why };
    return ended;
  };

  return { answer, ended: () => ended, billed: () => billed };
}

/** The cause of a failed fetch says more than "fetch failed". */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, message, name } = error;
  if (name === "TimeoutError") return "it took too long";
  return cause instanceof Error && cause.message !== "" ? cause.message : message;
}
