// The profile of a user.
import type { UserMissing } from "@weibo-kit/types";
import { operation } from "../operation.ts";
import { profile } from "../payloads/profile.ts";

/** Seen on the vendor's own sample: code 0, and `ok` 1, for a uid that no user has. That it is billed is our choice. */
const missing: UserMissing = { user: {}, message: "用户不存在", abnormal: true, ok: 1 };

export const getUserDetail = operation("/api/weibo/get-user-detail/v3", ({ uid }, world) => {
  const number = Number(uid);
  return { payload: world.has(number) ? profile.render(world.lazyUser(number)) : missing };
});
