// The two buttons at the end of a video: play again, follow the author.
import { Template } from "../../../../render/template/template.ts";
import type { PlayCompletionAction } from "../../payload-parts.ts";
import type { ShownVideo } from "./shown-video.ts";

const REPLAY = {
  type: "1",
  icon: "http://h5.sinaimg.cn/upload/2017/05/11/997/feed_icon_replay.png",
  text: "重播",
  link: "",
  btn_code: 1000,
  show_position: 1,
} as const;

const pageOf = ({ video }: ShownVideo) => `230444${video.mediaId}`;

const replay = new Template<PlayCompletionAction, ShownVideo>({
  ...REPLAY,
  actionlog: { oid: pageOf, act_code: 1221, act_type: 0, source: "video" },
});

/** A number here and text above: the service's own. */
const follow = new Template<PlayCompletionAction, ShownVideo>({
  type: 6,
  icon: ({ author }) => author.avatar.large,
  text: "",
  link: "",
  btn_code: 1009,
  show_position: 48,
  actionlog: { oid: pageOf, act_code: 1221, act_type: 1, source: "video", ext: ({ post }) => `mid:${post.id}` },
  display_mode: 2,
  display_starttime: 5,
  display_endtime: 99_999,
  countdown_time: 5,
  scheme: "",
  display_type: 0,
  ext: {
    uid: ({ author }) => String(author.uid),
    user_name: ({ author }) => author.nickname,
    followers_count: ({ author }) => author.counts.fans,
    verified: ({ author }) => author.verification !== undefined,
    verified_type: ({ author }) => author.verification?.type ?? author.unverifiedType,
    verified_type_ext: ({ author }) => author.verification?.extension,
    verified_reason: ({ author }) => author.verification?.reason,
    level: 2,
  },
});

/** `play_completion_actions` */
export const completionActions = (shown: ShownVideo) => [replay.render(shown), follow.render(shown)];
