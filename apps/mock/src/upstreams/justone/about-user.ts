// Finds the user that an operation is about, or refuses.
import type { LazyUser, World } from "@weibo-kit/world";
import type { Outcome } from "../../exchange/outcome.ts";
import { noSuchUser } from "./faults.ts";

export function aboutUser(text: string, world: World, payload: (user: LazyUser) => unknown): Outcome {
  const uid = Number(text);
  return world.has(uid) ? { payload: payload(world.lazyUser(uid)) } : { fault: noSuchUser };
}
