// Where numbers become uids: the users of a population have consecutive ones.
import type { Uid } from "./user.ts";

/** The first uid of every population, which makes all of them ten digits long. */
export const FIRST_UID = 1_000_000_000;

/** The one place where a number becomes a uid. Call it only with the uid of a user who exists. */
export function toUid(existing: number): Uid {
  return existing as Uid;
}

/** The uid of a place in the population, 0 the first. */
export function uidAt(index: number): Uid {
  return toUid(FIRST_UID + index);
}

/** The place of a uid in the population; -1 for uids outside it, as residents may have. */
export function indexIn(population: number, uid: number): number {
  const index = uid - FIRST_UID;
  return Number.isInteger(index) && index >= 0 && index < population ? index : -1;
}
