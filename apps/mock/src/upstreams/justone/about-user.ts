// What every operation about one user does first: find the user, or refuse.
import type { User, World } from "@weibo-kit/world";
import type { Outcome } from "../../exchange.ts";
import { noSuchUser } from "./faults.ts";

export function aboutUser(text: string, world: World, tell: (user: User) => unknown): Outcome {
  const uid = Number(text);
  return world.has(uid) ? { payload: tell(world.user(uid)) } : { fault: noSuchUser };
}
