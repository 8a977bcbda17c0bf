// A user of the world as `weibo-kit users` describes them: profile, first follows and fans, a curl for each operation.
import type { Uid, User, World } from "@weibo-kit/world";
import { postCurls } from "../posts/post-curls.ts";
import { justoneCurl } from "../units/curl.ts";

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
    curls: curlsFor(world, uid),
  };
}

/** Posts among which a word to search for is looked for. */
const RECENT = 20;
/** Finds posts, too: on the service, a search finds more than what has the words. */
const ANY_WORD = "今天";

function curlsFor(world: World, uid: Uid): Readonly<Record<string, string>> {
  const posts = world.posts(uid).slice(0, RECENT);
  const [newest] = posts;
  const q = posts.find(({ topic }) => topic !== undefined)?.topic ?? ANY_WORD;
  return {
    "get-user-detail": justoneCurl("get-user-detail/v3", { uid }),
    "get-followers": justoneCurl("get-followers/v1", { uid }),
    "get-fans": justoneCurl("get-fans/v1", { uid }),
    "get-user-post": justoneCurl("get-user-post/v1", { uid }),
    "get-user-video-list": justoneCurl("get-user-video-list/v1", { uid }),
    "search-profile": justoneCurl("search-profile/v1", { uid, q }),
    ...(newest && postCurls(posts.find(({ video }) => video !== undefined) ?? newest)),
    "users-show": `curl 'localhost:4010/users/show.json?source=any&user_id=${uid}'`,
  };
}
