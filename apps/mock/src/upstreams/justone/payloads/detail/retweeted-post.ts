// What a repost passes on, on the mobile page: the post in the same form, or what is left of it.
import type { MobileDetail, MobilePost } from "@weibo-kit/types";
import type { LazyJson } from "../../../../exchange/body.ts";
import type { Template } from "../../../../render/template/template.ts";
import { type Gone, notices } from "../posts/notices.ts";
import { MobileSubject } from "./mobile-subject.ts";

type Retweeted = NonNullable<MobileDetail["status"]["retweeted_status"]>;

/** `state` of a post that is gone, where one was seen. */
const STATES: Partial<Record<Gone, number>> = { deleted: 7, removed: 8 };

/** `retweeted_status`, written by this template; undefined for a post that is no repost. */
export const retweetedBy =
  (template: Template<MobilePost, MobileSubject>) =>
  ({ post: { repost }, world }: MobileSubject): Retweeted | LazyJson<Retweeted> | undefined => {
    if (!repost) return undefined;
    if (repost.kind === "gone") return remains(repost.id, repost.why);
    const root = world.post(repost.id);
    return root ? template.render(new MobileSubject(world, root)) : remains(repost.id, "deleted");
  };

function remains(id: number, why: Gone): Retweeted {
  const state = STATES[why];
  return { id: String(id), text: notices[why], user: null, ...(state === undefined ? {} : { state }) };
}
