// A person as a resident of the world: facts in the world's own form.
import { provinces, type Resident } from "@weibo-kit/world";
import { say, suggested } from "../../mistake.ts";
import { timeOf } from "../../units/time.ts";
import type { Person } from "./person.ts";
import { mistakeAbout } from "./validate.ts";

const DAY = 86_400;
const NO_CITY = 1_000;

/** A person whose uid and nickname are known, and whose lists hold uids. */
export interface KnownPerson extends Omit<Person, "follows" | "fans"> {
  readonly uid: number;
  readonly nickname: string;
  readonly follows?: readonly number[];
  readonly fans?: readonly number[];
}

/**
 * @param before facts that the user has already, from a document
 * @param date of the world, in Unix seconds
 * @throws {MockMistake} for a place that Weibo doesn't know, or a text that is no time
 */
export function residentOf(person: KnownPerson, before: Partial<Resident>, date: number): Resident {
  const { uid, nickname, counts, follows, fans, withholds } = person;
  return {
    ...before,
    ...simple(person),
    uid,
    nickname,
    ...(person.place === undefined ? {} : { place: placeOf(person.place, nickname) }),
    ...(person.registeredAt === undefined ? {} : { registeredAt: secondsOf(person.registeredAt, nickname) }),
    ...(person.avatar === undefined ? {} : { avatar: sizesOf(person.avatar) }),
    ...verificationOf(person),
    ...membershipOf(person, date),
    ...latestPostOf(person, date),
    counts: { ...documentedCounts(before, person), ...counts },
    ...(follows === undefined ? {} : { follows }),
    ...(fans === undefined ? {} : { fans }),
    withholds: { follows: withholds?.follows ?? false, fans: withholds?.fans ?? false },
  };
}

/** A list that is given is whole without a count of its own: the documented one was about another list. */
function documentedCounts({ counts }: Partial<Resident>, person: KnownPerson): Resident["counts"] {
  const left = Object.entries(counts ?? {}).filter(
    ([name]) => (name !== "follows" && name !== "fans") || person[name] === undefined,
  );
  return Object.fromEntries(left);
}

const simple = ({ gender, bio, homepage, domain, language }: KnownPerson) => ({
  ...(gender === undefined ? {} : { gender }),
  ...(bio === undefined ? {} : { bio }),
  ...(homepage === undefined ? {} : { homepage }),
  ...(domain === undefined ? {} : { domain }),
  ...(language === undefined ? {} : { language }),
});

const sizesOf = (url: string) => ({ small: url, large: url, full: url });

const TYPES = [0, 1, 2, 3, 4, 5, 6, 7] as const;

function verificationOf({ verification }: KnownPerson): Pick<Resident, "verification"> {
  if (verification === undefined) return {};
  const type = TYPES.find((each) => each === verification.type) ?? 0;
  const { reason } = verification;
  return { verification: { type, reason, extension: 0, hasServicePhone: false, modifiedReason: "" } };
}

const MEMBERSHIPS = [0, 2, 11, 12, 13, 14] as const;

/** Half a year ahead, or half a year ago for one that has expired. */
function membershipOf({ membership }: KnownPerson, date: number): Pick<Resident, "membership"> {
  if (membership === undefined) return {};
  const type = MEMBERSHIPS.find((each) => each === membership.type) ?? 0;
  const rank = type === 0 ? 0 : (membership.rank ?? 1);
  const endsAt = type === 0 ? 0 : date + (type === 2 ? -183 : 183) * DAY;
  return { membership: { type, rank, superVip: false, veryVip: false, endsAt } };
}

/** An id counts time in steps of 2²², from 515 483 463 on. */
function latestPostOf({ latestPost, nickname }: KnownPerson, date: number): Pick<Resident, "latestPost"> {
  if (latestPost === undefined) return {};
  const { text, createdAt } = latestPost;
  const at = createdAt === undefined ? date - 3_600 : secondsOf(createdAt, nickname);
  const id = Math.max(1, (at - 515_483_463) * 2 ** 22);
  const source = { name: "微博网页版", href: "http://weibo.com" };
  return { latestPost: { id, text, createdAt: at, source, pictureIds: [] } };
}

const secondsOf = (time: string | number, nickname: string): number =>
  typeof time === "number" ? time : Math.floor(timeOf(time, say("add person {0}", JSON.stringify(nickname))) / 1_000);

function placeOf(text: string, nickname: string): NonNullable<Resident["place"]> {
  const province = provinces.find(({ name }) => name === text);
  if (province !== undefined) return { province: province.id, city: NO_CITY, text };
  const places = provinces.flatMap(({ cities }) => cities);
  const place = places.find((each) => each.text === text);
  if (place !== undefined) return place;
  const known = [...provinces.map(({ name }) => name), ...places.map((each) => each.text)];
  const nearest = suggested(text, known, say("Write a province, or a province and a city, {0}.", "四川 成都"));
  throw mistakeAbout(JSON.stringify(nickname), say("Weibo has no place {0}", JSON.stringify(text)), nearest);
}
