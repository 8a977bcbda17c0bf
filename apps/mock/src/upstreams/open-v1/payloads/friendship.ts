// The relation of two users, from both sides.
import type { V1Friendship, V1Relation } from "@weibo-kit/types";
import type { LazyUser, World } from "@weibo-kit/world";

export const friendship = (source: LazyUser, target: LazyUser, world: World): V1Friendship => ({
  source: relation(source, target, world),
  target: relation(target, source, world),
});

const relation = (one: LazyUser, other: LazyUser, world: World): V1Relation => ({
  id: one.uid,
  screen_name: String(one.nickname),
  following: world.isFollowing(one.uid, other.uid),
  followed_by: world.isFollowing(other.uid, one.uid),
  notifications_enabled: false,
});
