// Adds and removes single people of a tenant, or of everybody.
import { isMistake, partsOf } from "@weibo-kit/types/mistake";
import { mistakeInEnglish } from "../../mistake.ts";
import type { KnownName } from "../people/known-people.ts";
import type { Person } from "../people/person.ts";
import { validatePerson } from "../people/validate.ts";
import type { Tenants } from "./tenants.ts";

/**
 * One with the uid of an earlier person takes its place; one with its nickname alone, too.
 *
 * @throws {MockMistake} for a fact that can't be
 */
export function addPerson(tenants: Tenants, value: unknown, token?: string): Person & KnownName {
  const person = validatePerson(value, "1");
  const isReplaced = (other: Person) =>
    person.uid === undefined ? other.nickname === person.nickname : other.uid === person.uid;
  tenants.settle([...tenants.people(token).filter((other) => !isReplaced(other)), person], token);
  const added = tenants.people(token).find(isReplaced);
  if (added === undefined) throw new Error(`${JSON.stringify(person)} was added, and is not there.`);
  return added;
}

/**
 * @returns whether there was such a person
 * @throws {MockMistake} while another person's list names the one who goes, and the world has no such user otherwise
 */
export function removePerson(tenants: Tenants, uid: number, token?: string): boolean {
  const people = tenants.people(token);
  const others = people.filter((person) => person.uid !== uid);
  if (others.length === people.length) return false;
  try {
    tenants.settle(others, token);
  } catch (error) {
    if (!isMistake(error)) throw error;
    const remedy = "Change that list first, or remove all: DELETE /__mock/people.";
    throw mistakeInEnglish(`remove person ${uid}`, `${partsOf(error)[1]} then`, remedy);
  }
  return true;
}
