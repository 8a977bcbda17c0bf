// The two lists of a user, as the caller may see them.
import type { LazyUser, People, Uid, World } from "@weibo-kit/world";

const NOBODY: People = { length: 0, slice: () => [] };

export const followsShownTo = (caller: Uid, owner: LazyUser, world: World): People =>
  owner.withholds.follows && !isClose(caller, owner, world) ? NOBODY : world.follows(owner.uid);

export const fansShownTo = (caller: Uid, owner: LazyUser, world: World): People =>
  owner.withholds.fans && !isClose(caller, owner, world) ? NOBODY : world.fans(owner.uid);

/**
 * "Only public data or data open to followers": a withheld list is shown to its owner and to the owner's fans, and is
 * empty for the rest. That it is empty, and no refusal, is our choice.
 */
const isClose = (caller: Uid, { uid }: LazyUser, world: World) => caller === uid || world.isFollowing(caller, uid);
