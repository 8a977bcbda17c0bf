// A user as a row of get-fans: a listed user, with a fan badge.
import type { ListedFan, ListedUser } from "@weibo-kit/types";
import type { LazyUser } from "@weibo-kit/world";
import type { TemplateFields } from "../../../render/template/fields.ts";
import { Template } from "../../../render/template/template.ts";
import { uid } from "../../../render/user-fields.ts";
import { row } from "./listed-user.ts";

type Fields<Row> = TemplateFields<Row, LazyUser>;

/** The fields of a row of get-fans, from those of a listed user. */
export const fanFields = (listed: Fields<ListedUser>): Fields<ListedFan> => ({
  ...listed,
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

export const listedFan = new Template<ListedFan, LazyUser>(fanFields(row));
