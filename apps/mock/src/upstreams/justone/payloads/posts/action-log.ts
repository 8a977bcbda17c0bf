// What the site notes for its statistics when a topic, a link or a tag is touched.
import { Template } from "../../../../render/template/template.ts";
import type { ActionLog } from "../../payload-parts.ts";
import { feedOf, pageCodeOf } from "./scene.ts";
import type { Link, ShownPost } from "./shown-post.ts";

/** The object that is touched, and the post that shows it. */
interface Touched {
  readonly shown: ShownPost;
  readonly oid: string;
  readonly link?: Link;
  /** The number of the object that holds a video. */
  readonly uuid?: number;
}

export const actionLog = new Template<ActionLog, Touched>({
  act_type: 1,
  act_code: 300,
  oid: ({ oid }) => oid,
  uuid: ({ uuid }) => uuid,
  cardid: "",
  lcardid: "",
  uicode: ({ shown }) => pageCodeOf(shown.scene),
  luicode: "",
  fid: ({ shown }) => feedOf(shown.scene, shown.author.uid),
  lfid: "",
  ext: ({ shown, oid, link, uuid }) => {
    const { post, mid, rid } = shown;
    const root = shown.root ?? shown;
    const start = `mid:${mid}|rid:${rid}|short_url:${link?.short ?? ""}|long_url:${link?.target ?? ""}|comment_id:`;
    const users = `miduid:${post.author}|rootmid:${root.mid}|rootuid:${root.post.author}|authorid:|uuid:${uuid ?? ""}`;
    return `${start}|${users}|is_ad_weibo:0|oid:${oid}${link === undefined ? "" : "|analysis_card:url_struct"}`;
  },
});
