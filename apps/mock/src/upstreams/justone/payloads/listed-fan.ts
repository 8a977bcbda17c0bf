// A user as a row of get-fans: a listed user, with a fan badge.
import type { ListedFan } from "@weibo-kit/types";
import type { Person } from "@weibo-kit/world";
import { uid } from "../../../render/user-fields.ts";
import { Stencil } from "../../../render/template.ts";
import { row } from "./listed-user.ts";

export const listedFan = new Stencil<ListedFan, Person>({
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
