// The like icon of a member.
import type { ListedUser } from "@weibo-kit/types";
import type { LazyUser } from "@weibo-kit/world";
import { Template } from "../../../render/template/template.ts";

type LikeIcon = NonNullable<LazyUser["decorations"]["likeIcon"]>;

/** `mb_like_privilege`. */
export const likePrivilege = new Template<NonNullable<ListedUser["mb_like_privilege"]>, LikeIcon>({
  like_id: ({ id }) => id,
  like_desc: ({ text }) => text,
});
