// Checks people that a user wrote by their schema: the result is people, or a mistake that names person and key.
import { choice, isObject, objectOf } from "@weibo-kit/types/options";
import { isNickname } from "@weibo-kit/world";
import { MockMistake, type MockPhrase, say } from "../../mistake.ts";
import { checksOf } from "../schema/check-schema.ts";
import type { Person } from "./person.ts";
import { personSchema } from "./schema.ts";

const check = objectOf({
  ...checksOf(personSchema.properties),
  gender: choice(...personSchema.properties.gender.enum),
  language: choice(...personSchema.properties.language.enum),
});

/** A person as an example. */
export const PERSON_REMEDY = say("Try {0}.", '{"nickname": "测试员", "counts": {"fans": 3}, "follows": [1234567890]}');

/**
 * @param which the person in the message: "测试员", or a place in a list
 * @throws {MockMistake} such as `Failed to add "测试员": counts fans must be a whole number from 0 up. Try …`
 */
export function validatePerson(value: unknown, which: string): Person {
  if (isPerson(value)) return value;
  throw mistakeAbout(nameIn(value) ?? which, problemOf(value) ?? say("{0}", ""), PERSON_REMEDY);
}

/** A list of people: the setting `residents`, or the content of a file. @throws {MockMistake} as `validatePerson` does */
export function validatePeople(values: readonly unknown[]): readonly Person[] {
  return values.map((value, place) => validatePerson(value, String(place + 1)));
}

/** A mistake about one person. */
export const mistakeAbout = (which: string, cause: MockPhrase, remedy: MockPhrase): MockMistake =>
  new MockMistake(say("add person {0}", which), cause, remedy);

const isPerson = (value: unknown): value is Person => problemOf(value) === undefined;

/** The nickname or uid by which a message names a person. */
export function nameIn(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  if (typeof value.nickname === "string" && value.nickname !== "") return JSON.stringify(value.nickname.slice(0, 64));
  return typeof value.uid === "number" ? String(value.uid) : undefined;
}

/** What is wrong with a person; undefined if nothing is. */
export function problemOf(value: unknown): MockPhrase | undefined {
  const problem = check(value);
  if (problem !== undefined) return say("the person {0}", problem);
  const { nickname, uid, follows, fans }: Person = Object(value);
  if (nickname === undefined && uid === undefined) return say("the person has neither a nickname nor a uid");
  if (nickname !== undefined && !isNickname(nickname))
    return say("the nickname has spaces at its ends, or more than 64 characters");
  return wrongName("follows", follows) ?? wrongName("fans", fans);
}

/** Checks name the first key that is wrong; items of a list are named by their place. */
function wrongName(list: "follows" | "fans", names: readonly unknown[] = []): MockPhrase | undefined {
  const place = names.findIndex((name) => !(typeof name === "string" && name !== "") && !isUid(name));
  return place < 0 ? undefined : say("{0} is neither a uid nor a nickname", `${list}[${place}]`);
}

const isUid = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 1;
