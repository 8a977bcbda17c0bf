// A user of the world as `weibo-kit users` describes them: profile, first follows and fans, a curl for each operation.
import type { Uid, User, World } from "@weibo-kit/world";

export interface UserDescription {
  readonly user: User;
  /** The first of the list, at most five. */
  readonly follows: readonly Named[];
  /** The first of the list, at most five. */
  readonly fans: readonly Named[];
  /** By operation: a command that requests this user from a mock on the default port. */
  readonly curls: Readonly<Record<string, string>>;
}

export interface Named {
  readonly uid: number;
  readonly nickname: string;
}

const SHOWN = 5;

export function describeUser(world: World, uid: Uid): UserDescription {
  const named = (each: Uid): Named => ({ uid: each, nickname: world.nicknameOf(each) });
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
