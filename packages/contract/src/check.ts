// A check from end to end: a target and its cases become a plan, calls, judgements, verdicts, results. Read this first.
import { openBudget } from "./call/budget.ts";
import { type Caller, createCaller } from "./call/caller.ts";
import { forcesFaults } from "./call/forces-faults.ts";
import { maskingOf } from "./call/masking.ts";
import { catalogue } from "./catalogue.ts";
import { readDeviations } from "./judge/deviations.ts";
import { verdictsOf } from "./judge/verdicts-of.ts";
import type { Missing } from "./model/answer.ts";
import type { Case } from "./model/case.ts";
import type { Results } from "./model/results.ts";
import type { Probes } from "./model/subject.ts";
import type { Target } from "./model/target.ts";
import type { Verdict } from "./model/verdict.ts";
import { type Plan, planFor } from "./plan/plan.ts";
import { type CheckSettings, checkArguments } from "./settings.ts";
import { subjectOf } from "./upstreams/subject-of.ts";

const CAP = 25;
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * The calls that a check would make; makes none.
 *
 * @param canForceFaults what only a call could find out where `target.faults` is `ask`; default: whether it is `magic`
 * @throws {ContractMistake} for a target or settings that cannot be used
 */
export function planCheck(target: Target, settings: CheckSettings = {}, canForceFaults?: boolean): Plan {
  checkArguments(target, settings);
  const spent = settings.ledger?.today() ?? 0;
  const subject = subjectOf(target, canForceFaults ?? target.faults === "magic", probesOf(target, settings));
  return planFor(casesOf(target, settings), subject, Math.max(0, capOf(target, settings) - spent), target.upstreams);
}

/**
 * Finds out which promises a target keeps.
 *
 * @throws {ContractMistake} before any call, for a target, settings or deviations that cannot be used
 * @example
 * const results = await check(inProcess(createMock().fetch));
 * results.verdicts.filter(({ is }) => is === "broken");
 */
export async function check(target: Target, settings: CheckSettings = {}): Promise<Results> {
  checkArguments(target, settings);
  const { now = Date.now, sleep = wait, ledger, onVerdict } = settings;
  const startedAt = now();
  const cases = casesOf(target, settings);
  const ids = [...catalogue, ...cases].map(({ id }) => id);
  const deviations = readDeviations(settings.deviations ?? [], ids, startedAt);
  const cap = capOf(target, settings);
  const budget = openBudget(cap, ledger);
  const probes = probesOf(target, settings);
  const subject = subjectOf(target, await forcesFaults(target, budget), probes);
  const spent = Math.max(budget.sent(), ledger?.today() ?? 0);
  const plan = planFor(cases, subject, Math.max(0, cap - spent), target.upstreams);
  const masking = maskingOf(target);
  const caller = createCaller(target, budget, masking, { now, sleep });
  const found = new Map<string, Verdict>();
  for await (const verdict of verdictsOf(plan, caller, { target, subject, deviations, masking })) {
    found.set(verdict.id, verdict);
    onVerdict?.(verdict, found.size, cases.length);
  }
  return {
    ...headOf(target, caller),
    startedAt: new Date(startedAt).toISOString(),
    milliseconds: now() - startedAt,
    calls: {
      planned: plan.calls.length,
      sent: budget.sent(),
      cap: Number.isFinite(cap) ? cap : null,
      cost: plan.cost,
      billed: caller.billed(),
    },
    probes,
    verdicts: cases.flatMap(({ id }) => found.get(id) ?? []),
    unusedDeviations: deviations.flatMap((one) => (found.get(one.case)?.is === "kept" ? [one.case] : [])),
  };
}

function headOf({ name, isFree, dialect, upstreams }: Target, caller: Caller) {
  const ended = caller.ended();
  return { version: 1 as const, target: name, isFree, dialect, upstreams, ...(ended ? { ended: endOf(ended) } : {}) };
}

const endOf = ({ why, missing: because, code, error }: Missing): NonNullable<Results["ended"]> => ({
  why,
  because,
  ...(code === undefined ? {} : { code }),
  ...(error === undefined ? {} : { error }),
});

const casesOf = ({ upstreams }: Target, { cases = catalogue }: CheckSettings): readonly Case[] =>
  cases.filter(({ upstream }) => upstreams.includes(upstream));

const capOf = ({ isFree }: Target, { maxCalls = isFree ? Number.POSITIVE_INFINITY : CAP }: CheckSettings): number =>
  maxCalls;

function probesOf({ isFree }: Target, { probes = {} }: CheckSettings): Probes {
  return { seed: 1, runs: isFree ? 10 : 0, ...probes };
}
