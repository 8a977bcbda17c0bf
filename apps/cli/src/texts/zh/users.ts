// What `weibo-kit users` prints, in Chinese.
import type { Texts } from "../en/en.ts";

export const users: Texts["users"] = {
  since: (day) => `注册于 ${day}`,
  counts: (fans, follows, posts) => `粉丝 ${fans}，关注 ${follows}，微博 ${posts}`,
  follows: "关注",
  fans: "粉丝",
  withheld: "不公开",
  none: "没有",
  between: "、",
};
