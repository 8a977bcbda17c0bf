// A person as a terminal shows one, and as a script reads one.
import type { Mock } from "@weibo-kit/mock";

type World = Mock["world"];
type User = ReturnType<World["user"]>;

export interface Person {
  readonly user: User;
  readonly follows: readonly Named[];
  readonly fans: readonly Named[];
  readonly curls: Readonly<Record<string, string>>;
}

interface Named {
  readonly uid: number;
  readonly nickname: string;
}

const SHOWN = 5;
/** Seconds that Beijing is ahead. */
const BEIJING = 8 * 3600;

export function personOf(world: World, uid: User["uid"]): Person {
  const named = (each: User["uid"]): Named => ({ uid: each, nickname: world.nicknameOf(each) });
  return {
    user: world.user(uid),
    follows: world.follows(uid).slice(0, SHOWN).map(named),
    fans: world.fans(uid).slice(0, SHOWN).map(named),
    curls: curlsFor(uid),
  };
}

function curlsFor(uid: number): Readonly<Record<string, string>> {
  const justone = (path: string) => `curl 'localhost:4010/api/weibo/${path}?token=any&uid=${uid}'`;
  return {
    "get-user-detail": justone("get-user-detail/v3"),
    "get-followers": justone("get-followers/v1"),
    "get-fans": justone("get-fans/v1"),
    "users-show": `curl 'localhost:4010/users/show.json?source=any&user_id=${uid}'`,
  };
}

export function portraitOf({ user, follows, fans, curls }: Person): string {
  const { uid, nickname, gender, place, bio, counts, verification, registeredAt, withholds } = user;
  const since = new Date((registeredAt + BEIJING) * 1000).toISOString().slice(0, 10);
  const lines = [
    `${nickname}  ${uid}  ${gender === "f" ? "♀" : "♂"}  ${place.text}  since ${since}`,
    ...(verification === undefined ? [] : [`  V ${verification.reason}`]),
    ...(bio === "" ? [] : [`  ${bio}`]),
    `  ${counts.fans} fans, follows ${counts.follows}, ${counts.posts} posts`,
    `  follows ${listOf(follows, counts.follows, withholds.follows)}`,
    `  fans    ${listOf(fans, counts.fans, withholds.fans)}`,
    ...Object.entries(curls).map(([operation, curl]) => `  ${operation.padEnd(16)} ${curl}`),
  ];
  return `${lines.join("\n")}\n`;
}

function listOf(people: readonly Named[], total: number, isWithheld: boolean): string {
  if (isWithheld) return "withheld";
  const names = people.map(({ uid, nickname }) => `${nickname} (${uid})`);
  return [...names, ...(total > people.length ? [`… ${total}`] : [])].join(", ") || "nobody";
}
