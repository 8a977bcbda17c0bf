// Compiles limits as written into limits in numbers, or throws a mistake that names the limit.
import type { LimitName } from "../../exchange/plan.ts";
import { MockMistake, say, suggested } from "../../mistake.ts";
import { millisecondsOf } from "../../units/duration.ts";
import { fenOf } from "../../units/money.ts";

/** Times in milliseconds, money in fen. */
export interface CompiledLimits {
  readonly perSecond?: number;
  readonly concurrent?: number;
  readonly perHour?: number;
  readonly perDay?: number;
  readonly balance?: number;
  readonly spendCap?: number;
  readonly denied?: ReadonlySet<string>;
  readonly expiresAfter?: number;
}

type Reading = (value: unknown, name: string, operations: readonly string[]) => CompiledLimits;

const ACT = say("set limits");

const readings: Readonly<Record<LimitName, Reading>> = {
  perSecond: (value, name) => ({ perSecond: count(value, name) }),
  concurrent: (value, name) => ({ concurrent: count(value, name) }),
  perHour: (value, name) => ({ perHour: count(value, name) }),
  perDay: (value, name) => ({ perDay: count(value, name) }),
  balance: (value) => ({ balance: fenOf(plain(value), ACT) }),
  spendCap: (value) => ({ spendCap: fenOf(plain(value), ACT) }),
  denied: (value, _name, operations) => ({ denied: operationsIn(value, operations) }),
  expiresAfter: (value) => ({ expiresAfter: millisecondsOf(plain(value), ACT) }),
};

const isLimit = (name: string): name is LimitName => Object.hasOwn(readings, name);

/**
 * @param operations the names that may be denied
 * @throws {MockMistake} that names the limit and what is known
 */
export function compileLimits(limits: unknown, operations: readonly string[]): CompiledLimits {
  if (typeof limits !== "object" || limits === null || Array.isArray(limits)) {
    throw new MockMistake(ACT, say("limits are not an object"), say("Try {0}.", '{"perDay": 3}'));
  }
  const compiled = Object.entries(limits).map(([name, value]) => {
    if (isLimit(name)) return value === undefined ? {} : readings[name](value, name, operations);
    const limits = Object.keys(readings);
    const remedy = suggested(name, limits, say("Known limits: {0}.", limits));
    throw new MockMistake(ACT, say('unknown limit "{0}"', name), remedy);
  });
  return Object.assign({}, ...compiled);
}

function count(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new MockMistake(ACT, say("{0} is {1}", name, JSON.stringify(value)), say("Give a whole number from 0 up."));
}

/** A list of one text would read like the text, so anything but a number and a text stays JSON and is refused. */
const plain = (value: unknown): string | number =>
  typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value);

function operationsIn(value: unknown, operations: readonly string[]): ReadonlySet<string> {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return new Set(
    names.map((name) => {
      if (typeof name === "string" && operations.includes(name)) return name;
      const known = say("Known operations: {0}.", [...new Set(operations)]);
      const remedy = suggested(String(name), operations, known);
      throw new MockMistake(ACT, say("denied names {0}", JSON.stringify(name)), remedy);
    }),
  );
}
