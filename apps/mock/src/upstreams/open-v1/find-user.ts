// The user that a call names: by `user_id`, then `screen_name`, then `:id`, `id` or `uid`. The precedence is our choice.
import { type LazyUser, uidOfDomain, type World } from "@weibo-kit/world";

/** The parameters as texts: V1 refuses malformed and unknown users alike. */
export interface Selectors {
  readonly user_id?: string | number;
  readonly screen_name?: string;
  readonly id?: string | number;
  readonly uid?: string | number;
}

export function findUser(world: World, { user_id, screen_name, id, uid }: Selectors): LazyUser | undefined {
  if (user_id !== undefined) return byUid(world, user_id);
  if (screen_name !== undefined) return byNickname(world, screen_name);
  const either = id ?? uid;
  // A numeric id is a uid first; a nickname of digits is found when no such uid exists.
  return either === undefined ? undefined : (byUid(world, either) ?? byNickname(world, String(either)));
}

export const isAnybodyNamed = ({ user_id, screen_name, id, uid }: Selectors) =>
  (user_id ?? screen_name ?? id ?? uid) !== undefined;

/** Domains are no index of the world's: those of residents are few, and all others spell the uid. */
export function findByDomain(world: World, domain: string): LazyUser | undefined {
  const uid = uidOfDomain(domain);
  const candidates = [...world.residents, ...(uid !== undefined && world.has(uid) ? [uid] : [])];
  return candidates.map((uid) => world.lazyUser(uid)).find((person) => String(person.domain) === domain);
}

function byUid(world: World, text: string | number): LazyUser | undefined {
  const uid = /^\d+$/.test(String(text)) ? Number(text) : -1;
  return world.has(uid) ? world.lazyUser(uid) : undefined;
}

function byNickname(world: World, nickname: string): LazyUser | undefined {
  const uid = world.uidOf(nickname);
  return uid === undefined ? undefined : world.lazyUser(uid);
}
