// Loads people from a file: a list of them as JSON, or a module whose default export is one.
import { isObject } from "@weibo-kit/types/options";
import { MockMistake, say, suggested } from "../../mistake.ts";
import { fileContent } from "../schema/file-content.ts";
import type { Person } from "./person.ts";
import { nameIn, PERSON_REMEDY, problemOf, validatePeople } from "./validate.ts";

/**
 * Loads people from a .json file, or from the default export of a .js or .ts module: a list, or an object whose `people`
 * is one.
 *
 * @throws {MockMistake} that names the file and what is wrong in it
 */
export async function loadPeople(file: string): Promise<readonly Person[]> {
  const act = say('load people from "{0}"', file);
  const content = await fileContent(file, 'load people from "{0}"');
  const list: unknown = isObject(content) ? content.people : content;
  const unknown = Object.keys(isObject(content) ? content : {}).find((key) => key !== "people" && key !== "$schema");
  if (unknown !== undefined) {
    const known = ["people", "$schema"];
    throw new MockMistake(
      act,
      say('it has the key "{0}"', unknown),
      suggested(unknown, known, say("Known: {0}.", known)),
    );
  }
  if (!Array.isArray(list)) throw new MockMistake(act, say("it has no list of people"), PERSON_REMEDY);
  const people: readonly unknown[] = list;
  for (const [place, person] of people.entries()) {
    const problem = problemOf(person);
    if (problem === undefined) continue;
    throw new MockMistake(act, say("person {0}: {1}", nameIn(person) ?? place + 1, problem), PERSON_REMEDY);
  }
  return validatePeople(people);
}
