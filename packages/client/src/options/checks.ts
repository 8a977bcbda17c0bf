/** What each option may be. */
import { type Check, type ChecksOf, callback, checkOptions, isObject } from "@weibo-kit/types/options";
import type { BudgetOptions } from "../limits/budget.ts";
import type { PaceOptions } from "../limits/pace.ts";
import { baseUrl } from "./base-url.ts";
import type { Hooks } from "./hooks.ts";
import { ClientMistake } from "./mistake.ts";
import type { CallOptions, CommonOptions } from "./options.ts";
import type { Retry } from "./retry.ts";
import type { Timeouts } from "./timeouts.ts";

type Checks = Readonly<Record<string, Check>>;

/** @throws {ClientMistake} for an unknown name, or a value of a wrong kind */
export function check(options: unknown, checks: Checks, noun = "option", act = "create the client"): void {
  checkOptions(options, checks, { act, noun, mistake: (...parts) => new ClientMistake(...parts) });
}

/** The same for the options of a new client, which must have a credential of this name. */
export function checkClient(options: unknown, checks: Checks, credential: string): void {
  check(options ?? {}, checks);
  if (Object(options)[credential] !== undefined) return;
  const known = `Known options: ${Object.keys(checks).join(", ")}.`;
  throw new ClientMistake("create the client", `there is no ${credential}`, known);
}

/** Infinity is a number, too: no limit. */
export const from0: Check = (value) =>
  typeof value === "number" && value >= 0 ? undefined : "must be a number from 0";
const above0: Check = (value) => (typeof value === "number" && value > 0 ? undefined : "must be a number above 0");

/** A uid: a text, or a number that has kept all its digits. */
export const uid: Check = (value) =>
  typeof value === "string" || Number.isSafeInteger(value)
    ? undefined
    : "must be a text of digits; a number above 2^53 - 1 loses some";

/** An id or a cursor: a text, or a number that has kept all its digits. */
export const id: Check = (value) =>
  typeof value === "string" || Number.isSafeInteger(value)
    ? undefined
    : "must be a text; a number above 2^53 - 1 loses digits";

/** A number of a page; as a text it is sent as it is. */
export const pageNumber: Check = (value) =>
  typeof value === "string" || Number.isSafeInteger(value) ? undefined : "must be a whole number";

/** Takes any value: only the name is checked here. */
export const anything: Check = () => undefined;

/** The check of a group of options. */
export const group =
  (name: string, checks: Checks): Check =>
  (value) => {
    check(value, checks, `${name} option`);
    return undefined;
  };

const retry: ChecksOf<Retry> = { retries: from0, firstWait: from0, longestWait: from0 };
const timeouts: ChecksOf<Timeouts> = { attempt: above0, total: above0 };
const budget: ChecksOf<BudgetOptions> = { calls: from0, yuan: from0, price: above0 };
const pace: ChecksOf<PaceOptions> = { concurrency: above0, perSecond: above0 };
const hooks: ChecksOf<Hooks> = { onTry: callback, onEnd: callback, onRetry: callback };

/** The options that the clients of all upstreams share. */
export const COMMON: ChecksOf<CommonOptions> = {
  baseUrl,
  fetch: callback,
  maxBytes: above0,
  retry: group("retry", retry),
  timeouts: group("timeouts", timeouts),
  budget: group("budget", budget),
  pace: group("pace", pace),
  hooks: group("hooks", hooks),
  validate: callback,
  clock: (value) =>
    isObject(value) && !callback(value.now) && !callback(value.sleep)
      ? undefined
      : "must have the functions now and sleep",
  random: callback,
};

/** The options of a call. */
export const CALL: ChecksOf<CallOptions> = {
  signal: (value) => (isObject(value) && "aborted" in value ? undefined : "must be an AbortSignal"),
};
