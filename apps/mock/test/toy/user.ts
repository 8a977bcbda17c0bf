// A user's name.
import type { World } from "@weibo-kit/world";
import type { PathAnswer } from "../../src/exchange/operation.ts";
import { noSuchUser } from "./faults.ts";

export const toyUser: PathAnswer = {
  path: "/toy/user",
  answer: ({ uid }: { readonly uid: number }, world: World) =>
    world.has(uid) ? { payload: { id: uid, name: world.nicknameOf(uid) } } : { fault: noSuchUser },
};
