// The rows of lists by month: keys come and go with the service, and an app may have to read both.
import type { ListedFan, ListedUser } from "@weibo-kit/types";
import type { LazyUser } from "@weibo-kit/world";
import { Template } from "../../../render/template/template.ts";
import { type DetailTemplate, julyDetail, septemberDetail } from "./detail/detail-page.ts";
import { fanFields, listedFan } from "./listed-fan.ts";
import { listedUser, row } from "./listed-user.ts";
import { julyPosts, type PostTemplates, septemberPosts } from "./posts/post-templates.ts";
import { statusTotals, videoTotals } from "./totals.ts";
import { julyPlayer, type PlayerTemplate, septemberPlayer } from "./tv/player-data.ts";

/** The months of which rows are known, the newest first. */
export const rowMonths = ["2026-09", "2026-07"] as const;

/** The month whose keys the rows of lists have. */
export type RowMonth = (typeof rowMonths)[number];

/** How the lists of one month write users and posts. */
export interface RowTemplates {
  readonly listed: Template<ListedUser, LazyUser>;
  readonly fan: Template<ListedFan, LazyUser>;
  readonly posts: PostTemplates;
  readonly detail: DetailTemplate;
  readonly player: PlayerTemplate;
}

const { basic_member: _member, bluev_ad_ability: _ability, ...older } = row;
const july = {
  ...older,
  pay_date: ({ verification }: LazyUser) => (verification === undefined ? undefined : ""),
  status_total_counter: statusTotals,
  video_total_counter: videoTotals,
};

/** A new month is a line here; what it takes away or writes otherwise is above. */
export const rowsByMonth: Readonly<Record<RowMonth, RowTemplates>> = {
  "2026-09": {
    listed: listedUser,
    fan: listedFan,
    posts: septemberPosts,
    detail: septemberDetail,
    player: septemberPlayer,
  },
  "2026-07": {
    listed: new Template<ListedUser, LazyUser>(july),
    fan: new Template(fanFields(july)),
    posts: julyPosts,
    detail: julyDetail,
    player: julyPlayer,
  },
};
