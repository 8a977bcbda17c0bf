// A user as a row of get-fans: a listed user, with a fan badge.
import type { ListedFan } from "@weibo-kit/types";
import type { LazyUser } from "@weibo-kit/world";
import { Template } from "../../../render/template/template.ts";
import { uid } from "../../../render/user-fields.ts";
import { row } from "./listed-user.ts";

export const listedFan = new Template<ListedFan, LazyUser>({
  ...row,
  fansIcon: {
    fans_uid: uid,
    val: 0,
    member_rank: ({ membership }) => membership.rank,
    svip: ({ membership }) => (membership.superVip ? 1 : 0),
    vvip: ({ membership }) => (membership.veryVip ? 1 : 0),
    lighting: false,
    icon_url: "",
    uid: uid,
    name: "",
  },
});
