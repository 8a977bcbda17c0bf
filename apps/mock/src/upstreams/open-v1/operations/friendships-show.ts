// The relation of two users; the source is the caller by default.
import { callerOf } from "../caller.ts";
import { noSuchUser } from "../faults.ts";
import { findUser, isAnybodyNamed, type Selectors } from "../find-user.ts";
import { operation } from "../operation.ts";
import { friendship } from "../payloads/friendship.ts";

interface Pair {
  readonly source_id?: number;
  readonly source_screen_name?: string;
  readonly target_id?: number;
  readonly target_screen_name?: string;
}

export const friendshipsShow = operation("/friendships/show.json", (pair: Pair, world, { credential }) => {
  const from = selectors(pair.source_id, pair.source_screen_name);
  const source = isAnybodyNamed(from) ? findUser(world, from) : world.lazyUser(callerOf(world, credential));
  const target = findUser(world, selectors(pair.target_id, pair.target_screen_name));
  return source && target ? { payload: friendship(source, target, world) } : { fault: noSuchUser };
});

const selectors = (user_id: number | undefined, screen_name: string | undefined): Selectors => ({
  ...(user_id === undefined ? {} : { user_id }),
  ...(screen_name === undefined ? {} : { screen_name }),
});
