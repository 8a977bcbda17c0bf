// A page of users, each as users/show has it.
import type { V1Users } from "@weibo-kit/types";
import type { World } from "@weibo-kit/world";
import type { Page } from "../cursor.ts";
import { userPayload } from "./user.ts";

export const usersPage = ({ uids, next_cursor, previous_cursor }: Page, world: World): V1Users => ({
  users: uids.map((uid) => userPayload(world.user(uid))),
  next_cursor,
  previous_cursor,
});
