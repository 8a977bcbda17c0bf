// What a repost shows instead of a post that is gone: its ids, its time and a notice.
import type { UnavailablePost } from "@weibo-kit/types";
import { mblogidOf } from "@weibo-kit/types/post-id";
import { quoted } from "../../../../render/template/quoted.ts";
import { Template } from "../../../../render/template/template.ts";
import { WeiboTime } from "../../../../units/weibo-time.ts";
import { notices } from "./notices.ts";
import type { Remains } from "./shown-post.ts";

const id = (gone: Remains) => gone.id;
const notice = ({ why }: Remains) => notices[why];

export const remains = new Template<UnavailablePost, Remains>({
  visible: { type: 0, list_id: 3, list_idstr: "3" },
  created_at: ({ createdAt }) => new WeiboTime(createdAt),
  id,
  idstr: quoted(id),
  mid: quoted(id),
  mblogid: ({ id }) => mblogidOf(id),
  user: null,
  source: "",
  attitudes_status: 0,
  text: notice,
  text_raw: notice,
});
