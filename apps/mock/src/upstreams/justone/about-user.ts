// What every operation about one user does first: find the user, or refuse.
import type { Person, World } from "@weibo-kit/world";
import type { Outcome } from "../../exchange/types.ts";
import { noSuchUser } from "./faults.ts";

export function aboutUser(text: string, world: World, tell: (person: Person) => unknown): Outcome {
  const uid = Number(text);
  return world.has(uid) ? { payload: tell(world.person(uid)) } : { fault: noSuchUser };
}
