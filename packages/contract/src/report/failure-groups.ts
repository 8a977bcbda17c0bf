// Broken promises that broke in the same way: one fault of a server may break a promise of each operation.
import type { Verdict } from "../model/verdict.ts";
import { english } from "./english.ts";

/** Verdicts of one level with the same reason; the first is the example. */
export interface FailureGroup {
  readonly first: Verdict;
  readonly others: readonly Verdict[];
}

/**
 * Groups broken verdicts by level and by what broke; rows, requests and generated calls may differ. The order is that of
 * the first verdict of each group.
 */
export function failureGroups(broken: readonly Verdict[]): readonly FailureGroup[] {
  const groups = new Map<string, { first: Verdict; others: Verdict[] }>();
  for (const verdict of broken) {
    const key = `${verdict.level} ${sameIn(verdict.because ?? "")}`;
    const group = groups.get(key);
    if (group) group.others.push(verdict);
    else groups.set(key, { first: verdict, others: [] });
  }
  return [...groups.values()];
}

/** `$.data.users[3].idstr: … (/api/…?uid=1)` without the row and the request. */
const sameIn = (because: string): string => because.replaceAll(/\[\d+\]/g, "[]").replace(/ \(\/[^)]*\)$/, "");

/** "and 11 more", or "" for a group of one. */
export const andMore = ({ others }: FailureGroup): string =>
  others.length === 0 ? "" : english.andMore(others.length);
