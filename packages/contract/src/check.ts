// Asks a target which promises it keeps.
import type { Answer, Missing } from "./answer.ts";
import type { Ask } from "./ask.ts";
import type { Case } from "./case.ts";
import { catalogue } from "./catalogue.ts";
import { type Deviation, readDeviations } from "./deviations.ts";
import type { Probes } from "./facts.ts";
import { ContractMistake } from "./mistake.ts";
import type { Results } from "./results.ts";
import { type Caller, createCaller } from "./run/caller.ts";
import { forcesFaults } from "./run/forces.ts";
import { type Judging, leftOut, verdictOf } from "./run/judge.ts";
import type { Ledger } from "./run/ledger.ts";
import { factsOf } from "./run/people.ts";
import { type Plan, planFor } from "./run/plan.ts";
import { openPurse } from "./run/purse.ts";
import type { Target } from "./target.ts";
import type { Verdict } from "./verdict.ts";

export interface CheckSettings {
  /** Default: every case of the target's upstreams. */
  readonly cases?: readonly Case[];
  /** Calls that may be sent, retries included; default 25, none for a target that is free. */
  readonly maxCalls?: number;
  readonly deviations?: readonly Deviation[];
  /** Default: 10 generated calls per probing case for a target that is free, else none. */
  readonly probes?: Partial<Probes>;
  /** Remembers the calls of the day; the cap then is the day's. */
  readonly ledger?: Ledger;
  /** Told each verdict as it is found, with how many are still to come. */
  readonly onVerdict?: (verdict: Verdict, done: number, all: number) => void;
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

const CAP = 25;
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** The calls that a check would make; asks nothing. `forces` says what only a call could find out. */
export function planCheck(target: Target, settings: CheckSettings = {}, forces = target.faults === "magic"): Plan {
  const spent = settings.ledger?.today() ?? 0;
  const facts = factsOf(target, forces, probesOf(target, settings));
  return planFor(casesOf(target, settings), facts, Math.max(0, capOf(target, settings) - spent), target.upstreams);
}

/**
 * @example
 * const results = await check(inProcess(createMock().fetch));
 * results.verdicts.filter(({ is }) => is === "broken");
 */
export async function check(target: Target, settings: CheckSettings = {}): Promise<Results> {
  const { now = Date.now, sleep = wait, ledger, onVerdict } = settings;
  const startedAt = now();
  const cases = casesOf(target, settings);
  const ids = [...catalogue, ...cases].map(({ id }) => id);
  const deviations = readDeviations(settings.deviations ?? [], ids, startedAt);
  const cap = capOf(target, settings);
  const purse = openPurse(cap, ledger);
  const probes = probesOf(target, settings);
  const facts = factsOf(target, await forcesFaults(target, purse), probes);
  const spent = Math.max(purse.sent(), ledger?.today() ?? 0);
  const plan = planFor(cases, facts, Math.max(0, cap - spent), target.upstreams);
  const caller = createCaller(target, purse, sleep);
  const found = new Map<string, Verdict>();
  for await (const verdict of verdictsOf(plan, caller, { target, facts, deviations })) {
    found.set(verdict.id, verdict);
    onVerdict?.(verdict, found.size, cases.length);
  }
  const ended = caller.ended();
  const { cost, calls } = plan;
  return {
    version: 1,
    target: target.name,
    isFree: target.isFree,
    dialect: target.dialect,
    upstreams: target.upstreams,
    startedAt: new Date(startedAt).toISOString(),
    milliseconds: now() - startedAt,
    calls: { planned: calls.length, sent: purse.sent(), cap: finite(cap), cost, billed: caller.billed() },
    probes,
    ...(ended ? { ended: { why: ended.why, because: ended.missing } } : {}),
    verdicts: cases.flatMap(({ id }) => found.get(id) ?? []),
    unusedDeviations: deviations.flatMap((one) => (found.get(one.case)?.is === "kept" ? [one.case] : [])),
  };
}

/** Each as soon as its answers are there; what the plan leaves out comes last. */
async function* verdictsOf(plan: Plan, caller: Caller, judging: Judging): AsyncGenerator<Verdict> {
  for (const { case: it, asks } of plan.chosen) yield verdictOf(it, asks, await receive(asks, caller), judging);
  for (const { case: it, reason } of plan.left) yield leftOut(it, reason);
}

const finite = (cap: number): number | null => (Number.isFinite(cap) ? cap : null);

async function receive(asks: Readonly<Record<string, Ask>>, caller: Caller): Promise<Record<string, Answer | Missing>> {
  const received: Record<string, Answer | Missing> = {};
  for (const [name, ask] of Object.entries(asks)) received[name] = await caller.answer(ask);
  return received;
}

const casesOf = ({ upstreams }: Target, { cases = catalogue }: CheckSettings): readonly Case[] =>
  cases.filter(({ upstream }) => upstreams.includes(upstream));

function capOf({ isFree }: Target, { maxCalls = isFree ? Number.POSITIVE_INFINITY : CAP }: CheckSettings): number {
  if (maxCalls >= 0 && (Number.isInteger(maxCalls) || maxCalls === Number.POSITIVE_INFINITY)) return maxCalls;
  throw new ContractMistake("check", `maxCalls is ${maxCalls}`, "Give a whole number from 0 on.");
}

function probesOf({ isFree }: Target, { probes = {} }: CheckSettings): Probes {
  return { seed: 1, runs: isFree ? 10 : 0, ...probes };
}
