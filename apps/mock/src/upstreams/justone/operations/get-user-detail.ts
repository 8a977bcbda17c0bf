// The profile of a user.
import { aboutUser } from "../about-user.ts";
import { operation } from "../operation.ts";
import { profile } from "../payloads/profile.ts";

export const getUserDetail = operation("/api/weibo/get-user-detail/v3", ({ uid }, world) =>
  aboutUser(uid, world, (user) => profile.render(user)),
);
