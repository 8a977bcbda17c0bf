// A world in which everybody is told a little otherwise, as a person and as a user alike.
import { type Person, type World, written } from "@weibo-kit/world";

export function changedPeople(world: World, change: (person: Person) => Person): World {
  const person: World["person"] = (uid) => change(world.person(uid));
  return { ...world, person, user: (uid) => written(person(uid)) };
}
