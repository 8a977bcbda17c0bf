// The facts of a user that both services document under the same keys.

import { secondsOf } from "../../units/weibo-time.ts";
import type { Documented } from "./documented.ts";

/** Facts for a resident; the rest is read by each upstream. */
export const personOf = (user: Documented) => ({
  uid: user.number("id"),
  nickname: user.text("screen_name"),
  gender: user.text("gender") === "f" ? ("f" as const) : ("m" as const),
  place: { province: Number(user.text("province")), city: Number(user.text("city")), text: user.text("location") },
  bio: user.text("description"),
  homepage: user.text("url"),
  domain: user.text("domain"),
  registeredAt: secondsOf(user.text("created_at")),
});
