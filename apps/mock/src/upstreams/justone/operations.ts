// The operations that are answered; the others of the document can only be refused.
import { getFans } from "./operations/get-fans.ts";
import { getFollowers } from "./operations/get-followers.ts";
import { getPostComments } from "./operations/get-post-comments.ts";
import { getUserDetail } from "./operations/get-user-detail.ts";
import { getUserPost } from "./operations/get-user-post.ts";
import { getUserVideoList } from "./operations/get-user-video-list.ts";
import { getWeiboDetail } from "./operations/get-weibo-detail.ts";
import { hotSearch } from "./operations/hot-search.ts";
import { searchAll } from "./operations/search-all.ts";
import { searchProfile } from "./operations/search-profile.ts";
import { tvComponent } from "./operations/tv-component.ts";
import type { RowTemplates } from "./payloads/row-variants.ts";

export const answersWith = (rows: RowTemplates) => [
  getFollowers(rows),
  getFans(rows),
  getUserDetail,
  getUserPost(rows.posts),
  getUserVideoList(rows.posts),
  getWeiboDetail(rows.detail),
  getPostComments,
  hotSearch,
  searchAll,
  searchProfile(rows.posts),
  tvComponent(rows.player),
];
