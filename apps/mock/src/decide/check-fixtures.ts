// Fixtures that are given as a list: one that lacks a part is named by its number, since it may have no name.
import { isObject, shown } from "@weibo-kit/types/options";
import { MockMistake, type MockPhrase, say } from "../mistake.ts";

/** What the mock reads of a fixture; `shows` and `source` are for people. */
const PARTS = ["upstream", "operation", "name", "request", "status", "body"];
const TEXTS = ["upstream", "operation", "name", "request"];
const METHOD_AND_PATH = /^[A-Z]+ \/\S*$/;

/** @throws {MockMistake} for the first fixture that lacks a part, or has one of a wrong kind */
export function checkFixtures(fixtures: readonly unknown[]): void {
  for (const [index, fixture] of fixtures.entries()) check(fixture, say("load fixture {0}", `${index + 1}`));
}

function check(fixture: unknown, act: MockPhrase): void {
  if (!isObject(fixture)) {
    throw new MockMistake(act, say("it is {0}, no object", shown(fixture)), say("A fixture has {0}.", PARTS));
  }
  const missing = PARTS.filter((part) => fixture[part] === undefined);
  if (missing.length > 0) throw new MockMistake(act, say("it lacks {0}", missing), say("A fixture has {0}.", PARTS));
  for (const part of TEXTS) {
    const value = fixture[part];
    if (typeof value === "string" && (part !== "request" || METHOD_AND_PATH.test(value))) continue;
    const example = part === "request" ? "GET /users/show.json?user_id=11051" : '"my-fixture"';
    throw new MockMistake(act, say("its {0} is {1}", part, shown(value)), say("Write it like {0}.", example));
  }
}
