// What every operation about one user does first: find the user, or refuse.
import type { LazyUser, World } from "@weibo-kit/world";
import type { Outcome } from "../../exchange/types.ts";
import { noSuchUser } from "./faults.ts";

export function aboutUser(text: string, world: World, tell: (person: LazyUser) => unknown): Outcome {
  const uid = Number(text);
  return world.has(uid) ? { payload: tell(world.lazyUser(uid)) } : { fault: noSuchUser };
}
