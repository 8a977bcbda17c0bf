/** The types as their users meet them; `tsc` is the judge. */
import { expectTypeOf } from "vitest";
import type { JustOneCode, OpenV1Code } from "../src/codes.ts";
import type {
  CommentsPage,
  FansPage,
  FollowsPage,
  HotBoard,
  JustOnePaths,
  ListWithheld,
  MobileDetail,
  NothingFound,
  OpenV1Paths,
  OperationName,
  Payload,
  PlayerData,
  PostUser,
  Profile,
  ProfileSearchPage,
  SearchPage,
  UserMissing,
  UserPostsPage,
  V1Ids,
  V1User,
  VideoCard,
  VideosPage,
} from "../src/index.ts";

expectTypeOf<Payload<"get-followers">>().toEqualTypeOf<FollowsPage | ListWithheld>();
expectTypeOf<Payload<"get-fans">>().toEqualTypeOf<FansPage | ListWithheld>();
expectTypeOf<Payload<"get-user-detail">>().toEqualTypeOf<Profile | UserMissing>();
expectTypeOf<Payload<"get-user-post">>().toEqualTypeOf<UserPostsPage>();
expectTypeOf<Payload<"get-user-video-list">>().toEqualTypeOf<VideosPage>();
expectTypeOf<Payload<"get-weibo-detail">>().toEqualTypeOf<MobileDetail>();
expectTypeOf<Payload<"get-post-comments">>().toEqualTypeOf<CommentsPage>();
expectTypeOf<Payload<"search-all">>().toEqualTypeOf<SearchPage>();
expectTypeOf<Payload<"search-profile">>().toEqualTypeOf<ProfileSearchPage | NothingFound>();
expectTypeOf<Payload<"hot-search">>().toEqualTypeOf<HotBoard>();
expectTypeOf<Payload<"tv-component">>().toEqualTypeOf<PlayerData>();
expectTypeOf<Payload<"users-show">>().toEqualTypeOf<V1User>();
expectTypeOf<Payload<"friends-ids">>().toEqualTypeOf<V1Ids>();
expectTypeOf<Payload<OperationName>>().not.toBeAny();
expectTypeOf<{ [Name in OperationName]: [Payload<Name>] extends [never] ? Name : never }[OperationName]>().toBeNever();

// The token is a credential, not an input.
expectTypeOf<keyof JustOnePaths["/api/weibo/get-fans/v1"]["get"]["parameters"]["query"]>().toEqualTypeOf<
  "uid" | "page"
>();

declare const page: Payload<"get-fans">;
// @ts-expect-error: the list may be withheld, so `ok` comes before `users`
page.users;
if (page.ok === 1) {
  expectTypeOf(page.users[0]?.followers_count).toEqualTypeOf<number | undefined>();
  expectTypeOf(page.users[0]?.fansIcon?.fans_uid).toEqualTypeOf<number | undefined>();
} else {
  expectTypeOf(page).toEqualTypeOf<ListWithheld>();
}

declare const answer: JustOnePaths["/api/weibo/get-fans/v1"]["get"]["responses"][200]["content"]["application/json"];
// @ts-expect-error: HTTP 200 may carry a refusal, so `code` comes before `data`
answer.data.ok;
if (answer.code === 301) expectTypeOf(answer.data).toEqualTypeOf<null>();

declare const row: UserPostsPage["data"]["list"][number];
// @ts-expect-error: a post may be gone, so `user` comes before its nickname
row.user.screen_name;
if (row.user) {
  expectTypeOf(row.user).toEqualTypeOf<PostUser>();
  expectTypeOf(row.reposts_count).toEqualTypeOf<number>();
  // @ts-expect-error: a card is not always a video
  row.page_info?.media_info;
  if (row.page_info && "media_info" in row.page_info) {
    expectTypeOf(row.page_info.media_info.duration).toEqualTypeOf<number>();
  }
}
declare const found: SearchPage["weibo_list"][number];
expectTypeOf(found.reposts_count).toEqualTypeOf<string>();
expectTypeOf<VideoCard["type"]>().toEqualTypeOf<"11">();

// @ts-expect-error: the profile's user is two levels down
declare const flat: Payload<"get-user-detail">["screen_name"];
// @ts-expect-error: no such operation
declare const unknown: Payload<"get-mood">;

expectTypeOf<OpenV1Paths["/users/show/{id}.xml"]["get"]["parameters"]["path"]>().toEqualTypeOf<{ id: string }>();
expectTypeOf<302>().toExtend<JustOneCode>();
expectTypeOf<201>().toExtend<JustOneCode>();
expectTypeOf<203>().not.toExtend<JustOneCode>();
expectTypeOf<40023>().toExtend<OpenV1Code>();
expectTypeOf<40014>().not.toExtend<OpenV1Code>();
