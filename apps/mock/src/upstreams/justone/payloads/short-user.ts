// The keys that profiles and the authors of posts and comments begin with: fewer than a row of a list has.
import type { PostUser } from "@weibo-kit/types";
import type { LazyUser } from "@weibo-kit/world";
import { IntegerText, Word } from "@weibo-kit/world/json-text";
import type { TemplateFields } from "../../../render/template/fields.ts";
import { group } from "../../../render/template/group.ts";
import { quoted } from "../../../render/template/quoted.ts";
import { uid } from "../../../render/user-fields.ts";
import { CommaCount } from "../../../units/comma-count.ts";
import { ShortCount } from "../../../units/short-count.ts";
import { withTotals } from "./totals.ts";

const PATH = new Word("/u/");
/** From here on a total has a unit, and is text. */
const TEXT_FROM = 10_000;

/** Strings with commas here, numbers in the lists; likes of comments are left out of the sum. */
const totals = group(withTotals, {
  status_total_counter: {
    total_cnt_format: (user) => shortTotal(interactionsOf(user)),
    comment_cnt: ({ interactions }) => new CommaCount(interactions.comments),
    repost_cnt: ({ interactions }) => new CommaCount(interactions.reposts),
    like_cnt: ({ interactions }) => new CommaCount(interactions.likes),
    total_cnt: (user) => new CommaCount(interactionsOf(user)),
  },
});

const interactionsOf = ({ interactions: { comments, reposts, likes } }: LazyUser) => comments + reposts + likes;

const shortTotal = (total: number) => (total < TEXT_FROM ? total : new ShortCount(total));

/** From `id` to `planet_video`, in the service's order; viewer fields are those of a viewer without relations. */
export const shortUser: TemplateFields<Omit<PostUser, "icon_list">, LazyUser> = {
  id: uid,
  idstr: quoted(uid),
  pc_new: ({ flags }) => flags.pc_new,
  screen_name: ({ nickname }) => nickname,
  profile_image_url: ({ avatar }) => avatar.small,
  // With a leading slash here, and always the uid; in the lists it is the weihao or domain of those who have one.
  profile_url: ({ uid }) => new IntegerText(uid, PATH),
  verified: ({ verification }) => verification !== undefined,
  verified_type: ({ verification, unverifiedType }) => verification?.type ?? unverifiedType,
  domain: ({ domain }) => domain,
  weihao: ({ weihao }) => weihao,
  verified_type_ext: ({ verification }) => verification?.extension,
  ...totals,
  avatar_large: ({ avatar }) => avatar.large,
  avatar_hd: ({ avatar }) => avatar.full,
  follow_me: false,
  following: false,
  mbrank: ({ membership }) => membership.rank,
  mbtype: ({ membership }) => membership.type,
  v_plus: ({ flags }) => flags.v_plus,
  user_ability: ({ flags }) => flags.user_ability,
  // A boolean here, 0 or 2 in the lists.
  planet_video: ({ flags }) => flags.planet_video,
};

/** `icon_list`: the membership, where there was ever one. */
export const iconsOf = ({ membership }: LazyUser) =>
  membership.type === 0 ? [] : [{ type: "vip", data: badgesOf(membership) }];

const badgesOf = ({ rank, type, superVip, veryVip }: LazyUser["membership"]) => ({
  mbrank: rank,
  mbtype: type,
  svip: Number(superVip),
  vvip: Number(veryVip),
});
