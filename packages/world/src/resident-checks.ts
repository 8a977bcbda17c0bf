// What the residents of a world may be: one uid, one nickname, and lists of users who exist.
import { WorldMistake } from "./mistake.ts";
import { indexIn } from "./user/uid.ts";
import type { Resident } from "./user/user.ts";

const LARGEST_UID = Number.MAX_SAFE_INTEGER;

/** Nicknames that Weibo accepts or once accepted. */
const NICKNAME = /^\S(?:.{0,62}\S)?$/u;

/** Whether a resident may have this nickname: 1 to 64 characters in one line, without spaces at the ends. */
export const isNickname = (value: unknown): boolean => typeof value === "string" && NICKNAME.test(value);

/** Whether a resident may have this uid: a whole number from 1 to 2^53 - 1. */
export const isResidentUid = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= LARGEST_UID;

/** @throws WorldMistake that names the first resident who can't be in this world */
export function checkResidents(residents: readonly Resident[], population: number): readonly Resident[] {
  const uids = new Set<number>();
  const nicknames = new Set<string>();
  for (const { uid, nickname } of residents) {
    if (!isResidentUid(uid)) {
      throw residentMistake(
        `a resident's uid is ${JSON.stringify(uid)}`,
        "It has to be a whole number from 1 to 2^53 - 1.",
      );
    }
    if (!isNickname(nickname)) {
      throw residentMistake(`resident ${uid} has the nickname ${JSON.stringify(nickname)}`, "Give 1 to 64 characters.");
    }
    if (uids.has(uid)) throw residentMistake(`two residents have the uid ${uid}`, "Merge them into one.");
    if (nicknames.has(nickname)) throw residentMistake(`two residents are called "${nickname}"`, "Rename one of them.");
    uids.add(uid);
    nicknames.add(nickname);
  }
  for (const resident of residents) {
    checkList(resident, "follows", uids, population);
    checkList(resident, "fans", uids, population);
  }
  return residents;
}

function checkList(resident: Resident, side: "follows" | "fans", residents: ReadonlySet<number>, population: number) {
  const { uid, counts } = resident;
  const listed: readonly number[] = resident[side] ?? [];
  const stranger = listed.find((other) => indexIn(population, other) < 0 && !residents.has(other));
  if (stranger !== undefined)
    throw residentMistake(
      `${side} of resident ${uid} has ${stranger}, whom this world lacks`,
      "Add that user, or leave it out.",
    );
  if (listed.includes(uid)) throw residentMistake(`${side} of resident ${uid} has the resident`, "Leave that out.");
  const total = counts?.[side];
  if (total === undefined || total >= listed.length) return;
  throw residentMistake(
    `counts.${side} of resident ${uid} is ${total}, and the list has ${listed.length}`,
    "Leave the count out, or give the whole of it.",
  );
}

function residentMistake(cause: string, remedy: string): WorldMistake {
  return new WorldMistake("create a world", cause, remedy);
}
