// Which calls a check makes, known and priced before the first one.
import { type Missing, missing } from "../model/answer.ts";
import { type CallSpec, keyOf, lineOf, sourcesOf, type UpstreamName } from "../model/call-spec.ts";
import { type Case, isUnchecked, lackOf, levels, type Unchecked } from "../model/case.ts";
import type { Subject } from "../model/subject.ts";
import { priceOf } from "./price.ts";

/** A call that a check will make. */
export interface PlannedCall {
  /** Equal for calls that are the same over the wire. */
  readonly key: string;
  readonly spec: CallSpec;
  /** The call in words: `GET /api/weibo/get-fans/v1?uid=1&page=<the last page>`. */
  readonly line: string;
  /** Ids of the cases that look at the answer. */
  readonly serves: readonly string[];
}

/** The calls of a check, and the cases that they do and don't suffice for. */
export interface Plan {
  readonly calls: readonly PlannedCall[];
  /** The cases that the calls suffice for, the most binding first. */
  readonly chosen: readonly ChosenCase[];
  readonly leftOut: readonly { readonly case: Case; readonly reason: Missing }[];
  readonly cap: number;
  /** In fen, when every call succeeds. */
  readonly cost: number;
}

/** A case with its calls by name. */
export interface ChosenCase {
  readonly case: Case;
  readonly calls: Readonly<Record<string, CallSpec>>;
}

type Needed = Map<string, { readonly spec: CallSpec; readonly serves: string[] }>;

/** Cases are taken by level, then in their own order, as long as their calls fit under the cap. */
export function planFor(
  cases: readonly Case[],
  subject: Subject,
  cap: number,
  upstreams: readonly UpstreamName[],
): Plan {
  const needed: Needed = new Map();
  const chosen: ChosenCase[] = [];
  const leftOut: { case: Case; reason: Missing }[] = [];
  for (const it of levels.flatMap((level) => cases.filter((one) => one.level === level))) {
    const calls = it.calls(subject);
    const all = isReason(calls) ? new Map<string, CallSpec>() : allOf(calls);
    const reason = isReason(calls)
      ? { missing: calls.unchecked, why: "condition" as const, ...lackOf(calls) }
      : (foreignUpstream(all, upstreams) ?? overBudget(all, needed, cap));
    if (reason) leftOut.push({ case: it, reason });
    else if (!isReason(calls)) {
      chosen.push({ case: it, calls });
      reserve(all, needed, it.id);
    }
  }
  const calls = [...needed].map(([key, { spec, serves }]) => ({ key, spec, line: lineOf(spec), serves }));
  return { calls, chosen, leftOut, cap, cost: calls.reduce((sum, { spec }) => sum + priceOf(spec), 0) };
}

/** A reason is a text; a call that is named `unchecked` is an object. */
const isReason = (calls: object): calls is Unchecked => isUnchecked(calls) && typeof calls.unchecked === "string";

/** The calls of a case by their keys, those that they are derived from first. */
const allOf = (calls: Readonly<Record<string, CallSpec>>): ReadonlyMap<string, CallSpec> =>
  new Map(
    Object.values(calls)
      .flatMap(withSources)
      .map((spec) => [keyOf(spec), spec]),
  );

const withSources = (spec: CallSpec): readonly CallSpec[] => [...sourcesOf(spec).flatMap(withSources), spec];

function foreignUpstream(all: ReadonlyMap<string, CallSpec>, upstreams: readonly UpstreamName[]): Missing | undefined {
  const foreign = [...all.values()].find(({ upstream }) => !upstreams.includes(upstream));
  return foreign && missing("nothing-to-judge", `${foreign.upstream} is not asked`);
}

function overBudget(all: ReadonlyMap<string, CallSpec>, needed: Needed, cap: number): Missing | undefined {
  const more = [...all.keys()].filter((key) => !needed.has(key)).length;
  if (needed.size + more <= cap) return undefined;
  const calls = more === 1 ? "call" : "calls";
  return missing("over-budget", `needs ${more} more ${calls} than the ${cap} that may be made`, "budget");
}

function reserve(all: ReadonlyMap<string, CallSpec>, needed: Needed, id: string): void {
  for (const [key, spec] of all) {
    const call = needed.get(key) ?? { spec, serves: [] };
    call.serves.push(id);
    needed.set(key, call);
  }
}
