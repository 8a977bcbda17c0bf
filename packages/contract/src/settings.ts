// The settings of a check, and what is wrong with those that cannot be used.
import {
  anyOf,
  type ChecksOf,
  callback,
  checkOptions,
  isObject,
  list,
  type OptionsUse,
  objectOf,
  wholeNumber,
} from "@weibo-kit/types/options";
import type { Ledger } from "./call/ledger.ts";
import type { Deviation } from "./judge/deviations.ts";
import type { Case } from "./model/case.ts";
import { ContractMistake } from "./model/mistake.ts";
import type { Probes } from "./model/subject.ts";
import type { Target } from "./model/target.ts";
import type { Verdict } from "./model/verdict.ts";

/** Which cases are checked, and what the check may cost. */
export interface CheckSettings {
  /** Default: every case of the target's upstreams. */
  readonly cases?: readonly Case[];
  /** Calls that may be sent, retries included; default 25, no limit for a target that is free. */
  readonly maxCalls?: number;
  readonly deviations?: readonly Deviation[];
  /** Default: 10 generated calls per probing case for a target that is free, else none. */
  readonly probes?: Partial<Probes>;
  /** Keeps the calls of the day; the cap then is the day's. */
  readonly ledger?: Ledger;
  /** Called with each verdict as it is found, the number of verdicts so far, and the number of all cases. */
  readonly onVerdict?: (verdict: Verdict, done: number, all: number) => void;
  /** Milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

const probes: ChecksOf<Probes> = { seed: wholeNumber(0, 2 ** 31 - 1), runs: wholeNumber(0), path: isDraw };

const checks: ChecksOf<CheckSettings> = {
  cases: list,
  maxCalls: anyOf("a whole number from 0 up, or Infinity", wholeNumber(0), isUnlimited),
  deviations: list,
  probes: objectOf(probes),
  ledger: objectOf({ today: callback, reserve: callback }, "today", "reserve"),
  onVerdict: callback,
  now: callback,
  sleep: callback,
};

function isDraw(value: unknown): string | undefined {
  const isRight = typeof value === "string" && /^\d{1,6}$/.test(value);
  return isRight ? undefined : 'must be the number of a generated call, a text such as "7"';
}

function isUnlimited(value: unknown): string | undefined {
  return value === Number.POSITIVE_INFINITY ? undefined : "must be Infinity";
}

/** @throws {ContractMistake} for a target that is none, a setting of a wrong kind, or one with an unknown name */
export function checkArguments(target: Target, settings: CheckSettings): void {
  const mistake: OptionsUse["mistake"] = (...parts) => new ContractMistake(...parts);
  if (!isObject(target) || typeof target.send !== "function") {
    const kind = typeof target === "string" ? "an address" : "no target";
    const remedy = 'Make one: serverAt("http://127.0.0.1:4010"), inProcess(mock.fetch) or recorded(exchanges, name).';
    throw mistake("check", `the target is ${kind}`, remedy);
  }
  checkOptions(settings, checks, { act: "check", noun: "setting", mistake });
}
