// The documented users of all fixtures, merged so that each user is there once.
import type { Fixture } from "@weibo-kit/fixtures";
import { isNickname, isResidentUid, type Resident } from "@weibo-kit/world";
import type { DocumentedUser, Upstream } from "../../exchange/upstream.ts";
import { MockMistake, type MockPhrase, say } from "../../mistake.ts";

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
  return [...known.values()].map(({ resident }) => withWholeCounts(resident));
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
  const lists = { ...joined("follows", before, found), ...joined("fans", before, found) };
  return { ...named, resident: { ...before.resident, ...found.resident, nickname, counts, ...lists } };
}

/** Pages of one list are parts of it. */
function joined(side: "follows" | "fans", before: Found, found: Found): Pick<Resident, "follows" | "fans"> {
  const rows = [...(before.resident[side] ?? []), ...(found.resident[side] ?? [])];
  return rows.length === 0 ? {} : { [side]: [...new Set(rows)] };
}

/** A page that was made smaller by hand can have more rows than its total. */
function withWholeCounts(resident: Resident): Resident {
  const { counts, follows = [], fans = [] } = resident;
  if (counts === undefined) return resident;
  const whole = (side: "follows" | "fans", rows: number) =>
    counts[side] === undefined ? {} : { [side]: Math.max(counts[side], rows) };
  return { ...resident, counts: { ...counts, ...whole("follows", follows.length), ...whole("fans", fans.length) } };
}

function checkUid({ fixture, resident, uidAt }: Found): void {
  if (isResidentUid(resident.uid)) return;
  const whose = resident.nickname === "" ? say("a user") : `"${resident.nickname}"`;
  const cause = say("{0} is missing or wrong, so {1} has no uid", uidAt, whose);
  throw mistake(fixture, cause, say("Give a whole number from 1 to 2^53 - 1."));
}

function checkNicknames(all: readonly Found[]): void {
  const owners = new Map<string, Found>();
  for (const found of all) {
    const { fixture, resident, nicknameAt } = found;
    const { uid, nickname } = resident;
    if (!isNickname(nickname)) {
      const value = nickname === "" ? say("is missing or empty") : say("is {0}", JSON.stringify(nickname));
      const cause = say("{0} {1}, so user {2} has no nickname", nicknameAt, value, uid);
      const remedy = say('Give 1 to 64 characters without spaces at the ends, such as "{0}".', `用户${uid}`);
      throw mistake(fixture, cause, remedy);
    }
    const other = owners.get(nickname);
    if (other !== undefined) {
      const where = fileOf(other.fixture);
      const sentence = '{0}, "{1}", is also the nickname of user {2} in {3}';
      const cause = say(sentence, nicknameAt, nickname, other.resident.uid, where);
      throw mistake(fixture, cause, say('Give user {0} another one, such as "{1}".', uid, `用户${uid}`));
    }
    owners.set(nickname, found);
  }
}

const fileOf = ({ upstream, operation, name }: Fixture): string => `${upstream}/${operation}/${name}.json`;

const mistake = (fixture: Fixture, cause: MockPhrase, remedy: MockPhrase): MockMistake =>
  new MockMistake(say("load fixture {0}", fileOf(fixture)), cause, remedy);
