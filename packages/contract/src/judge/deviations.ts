// Broken promises that the user accepts: each with a reason and the last day on which it is excused.

import { ContractMistake } from "../model/mistake.ts";
import { listOf, recordOf } from "../read/json-path.ts";
import { show } from "../read/show.ts";

/** A broken promise that the user accepts for a time. */
export interface Deviation {
  /** The id of a case. */
  readonly case: string;
  readonly reason: string;
  /** The last day on which it is excused: 2027-03-31, in UTC. */
  readonly expires: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Checks a list of deviations, as it was parsed from JSON.
 *
 * @param ids of all cases
 * @param now milliseconds since 1970
 * @throws {ContractMistake} for one that has no reason, has expired, or excuses a case that does not exist
 */
export function readDeviations(list: unknown, ids: readonly string[], now: number): readonly Deviation[] {
  const rows = listOf(list);
  if (rows === undefined) {
    throw new ContractMistake("read deviations", "they are no list", `Write [{"case", "reason", "expires"}].`);
  }
  const today = new Date(now).toISOString().slice(0, 10);
  return rows.map((row) => readOne(recordOf(row) ?? {}, ids, today));
}

function readOne(row: Readonly<Record<string, unknown>>, ids: readonly string[], today: string): Deviation {
  const { case: id, reason, expires } = row;
  const fail = (cause: string, remedy: string): never => {
    throw new ContractMistake(`read the deviation of ${show(id)}`, cause, remedy);
  };
  if (typeof id !== "string" || !ids.includes(id))
    return fail("no case has this id", "weibo-kit check --list names all.");
  if (typeof reason !== "string" || reason.trim() === "") return fail("it has no reason", "Say why it is accepted.");
  if (typeof expires !== "string" || !DAY.test(expires)) return fail("it has no day", `Write "expires": "${today}".`);
  if (expires < today) return fail(`it expired on ${expires}`, "Mend the server, or decide anew.");
  return { case: id, reason, expires };
}
