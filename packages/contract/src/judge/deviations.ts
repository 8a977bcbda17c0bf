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

/** The keys of a deviation. */
const KEYS: readonly string[] = ["case", "reason", "expires"];

/**
 * Checks a list of deviations, as it was parsed from JSON.
 *
 * @param ids of all cases
 * @param now milliseconds since 1970
 * @throws {ContractMistake} for one that is incomplete, has an unknown key, has expired, or excuses a case that does not
 *   exist; it is named by its case, or by its number in the list, from 1
 */
export function readDeviations(list: unknown, ids: readonly string[], now: number): readonly Deviation[] {
  const rows = listOf(list);
  if (rows === undefined) {
    throw new ContractMistake("read deviations", "they are no list", `Write [{"case", "reason", "expires"}].`);
  }
  const today = new Date(now).toISOString().slice(0, 10);
  return rows.map((row, index) => readOne(row, index + 1, ids, today));
}

function readOne(row: unknown, number: number, ids: readonly string[], today: string): Deviation {
  const given = recordOf(row);
  const { case: id, reason, expires } = given ?? {};
  const act = typeof id === "string" ? `read the deviation of ${show(id)}` : `read deviation ${number}`;
  const fail = (cause: string, remedy: string): never => {
    throw new ContractMistake(act, cause, remedy);
  };
  if (given === undefined) return fail("it is no object", 'Write {"case", "reason", "expires"}.');
  const unknown = Object.keys(given).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return fail(`it has the unknown key ${show(unknown)}`, `Known: ${KEYS.join(", ")}.`);
  if (typeof id !== "string") return fail("it names no case", "weibo-kit check --list names all.");
  if (!ids.includes(id)) return fail("no case has this id", "weibo-kit check --list names all.");
  if (typeof reason !== "string" || reason.trim() === "") return fail("it has no reason", "Say why it is accepted.");
  if (typeof expires !== "string" || !DAY.test(expires)) return fail("it has no day", `Write "expires": "${today}".`);
  if (!isDay(expires)) return fail(`no calendar has the day ${expires}`, `Write "expires": "${today}".`);
  if (expires < today) return fail(`it expired on ${expires}`, "Mend the server, or decide anew.");
  return { case: id, reason, expires };
}

/** A date takes the thirtieth of February as the second of March. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
