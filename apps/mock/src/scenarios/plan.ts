// Rules in, a plan out: pure, so that the same call in the same place of its room meets the same fate.
import type { Call, Credential, Plan, Upstream } from "../exchange.ts";
import { doors } from "./doors.ts";
import type { Rule } from "./rule.ts";

/** `nth` is the call's place in its room, from 1 on. The first rule that names a fault or a delay decides it. */
export function planFor(upstream: Upstream, call: Call, credential: Credential, nth: number): Plan {
  const rules = doors(upstream, call, credential).filter((rule) => holds(rule, nth));
  const faulty = rules.find(({ then }) => then.fault !== undefined);
  const fault = faulty?.then.fault === undefined ? undefined : upstream.faults.get(faulty.then.fault);
  const delay = rules.find(({ then }) => then.delay !== undefined)?.then.delay;
  return {
    ...(faulty && fault ? { fault, rule: faulty.name } : {}),
    ...(delay === undefined ? {} : { delay }),
  };
}

const holds = ({ when: { nth: range } }: Rule, nth: number) =>
  range === undefined || (range.from <= nth && nth <= range.to);
