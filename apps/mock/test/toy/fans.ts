// Five fans of a user.
import type { World } from "@weibo-kit/world";
import type { PathAnswer } from "../../src/exchange/operation.ts";
import { noSuchUser } from "./faults.ts";

const SIZE = 5;

type Input = { readonly uid: number; readonly page: number };

export const toyFans: PathAnswer = {
  path: "/toy/fans",
  answer: ({ uid, page }: Input, world: World) => {
    if (!world.has(uid)) return { fault: noSuchUser };
    const fans = world.fans(uid);
    return { payload: { fans: fans.slice((page - 1) * SIZE, SIZE), more: page * SIZE < fans.length } };
  },
};
