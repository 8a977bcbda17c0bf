// The documented users of all fixtures, merged so that each user is there once.
import type { Fixture } from "@weibo-kit/fixtures";
import { isNickname, isResidentUid, type Resident } from "@weibo-kit/world";
import type { DocumentedUser, Upstream } from "../exchange/upstream.ts";
import { MockMistake } from "../mistake.ts";

/** A user and the fixture that documents it. */
type Found = DocumentedUser & { readonly fixture: Fixture };

/**
 * If two fixtures disagree about a fact, the later one wins; one that lacks the nickname leaves the earlier one's.
 *
 * @throws {MockMistake} for a user without a usable uid or nickname, and for two users with one nickname
 */
export function residentsIn(
  fixtures: readonly Fixture[],
  upstreams: readonly Pick<Upstream, "name" | "residentsIn">[],
): readonly Resident[] {
  const known = new Map<number, Found>();
  for (const found of fixtures.flatMap((fixture) => foundIn(fixture, upstreams))) {
    checkUid(found);
    const { uid } = found.resident;
    known.set(uid, merged(known.get(uid), found));
  }
  checkNicknames([...known.values()]);
  return [...known.values()].map(({ resident }) => resident);
}

const foundIn = (fixture: Fixture, upstreams: readonly Pick<Upstream, "name" | "residentsIn">[]): readonly Found[] =>
  upstreams
    .filter(({ name }) => name === fixture.upstream)
    .flatMap((upstream) => upstream.residentsIn(fixture).map((user) => ({ ...user, fixture })));

/** The places are those of the nickname that is kept. */
function merged(before: Found | undefined, found: Found): Found {
  if (before === undefined) return found;
  const named = found.resident.nickname === "" ? before : found;
  const { nickname } = named.resident;
  const counts = { ...before.resident.counts, ...found.resident.counts };
  return { ...named, resident: { ...before.resident, ...found.resident, nickname, counts } };
}

function checkUid({ fixture, resident, uidAt }: Found): void {
  if (isResidentUid(resident.uid)) return;
  const whose = resident.nickname === "" ? "a user" : `"${resident.nickname}"`;
  throw mistake(
    fixture,
    `${uidAt} is missing or wrong, so ${whose} has no uid`,
    "Give a whole number from 1 to 2^53 - 1.",
  );
}

function checkNicknames(all: readonly Found[]): void {
  const owners = new Map<string, Found>();
  for (const found of all) {
    const { fixture, resident, nicknameAt } = found;
    const { uid, nickname } = resident;
    if (!isNickname(nickname)) {
      const value = nickname === "" ? "is missing or empty" : `is ${JSON.stringify(nickname)}`;
      const cause = `${nicknameAt} ${value}, so user ${uid} has no nickname`;
      throw mistake(fixture, cause, `Give 1 to 64 characters without spaces at the ends, such as "用户${uid}".`);
    }
    const other = owners.get(nickname);
    if (other !== undefined) {
      const cause = `${nicknameAt}, "${nickname}", is also the nickname of user ${other.resident.uid} in ${fileOf(other.fixture)}`;
      throw mistake(fixture, cause, `Give user ${uid} another one, such as "用户${uid}".`);
    }
    owners.set(nickname, found);
  }
}

const fileOf = ({ upstream, operation, name }: Fixture): string => `${upstream}/${operation}/${name}.json`;

const mistake = (fixture: Fixture, cause: string, remedy: string): MockMistake =>
  new MockMistake(`load fixture ${fileOf(fixture)}`, cause, remedy);
