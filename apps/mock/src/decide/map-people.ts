// A world in which every user is changed by one function, in both forms in which the world gives users.
import { type LazyUser, toUser, type World } from "@weibo-kit/world";

export function mapPeople(world: World, change: (user: LazyUser) => LazyUser): World {
  const lazyUser: World["lazyUser"] = (uid) => change(world.lazyUser(uid));
  return { ...world, lazyUser, user: (uid) => toUser(lazyUser(uid)), at: (date) => mapPeople(world.at(date), change) };
}
