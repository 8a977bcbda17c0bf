/** The public types; `tsc` checks them. */
import { createMock } from "@weibo-kit/mock";
import type {
  Comment,
  HotBoard,
  ListedFan,
  ListedUser,
  ListWithheld,
  MobileDetail,
  PostRow,
  Profile,
  SearchRow,
  UnavailablePost,
  V1User,
  VideoPlayInfo,
  VideoRow,
} from "@weibo-kit/types";
import { expectTypeOf } from "vitest";
import {
  allOperations,
  type Bookmark,
  type Code,
  comments,
  createWeiboClient,
  type Failure,
  isWeiboError,
  type MissingError,
  type Outcome,
  type Page,
  type Posts,
  posts,
  type Spent,
  type Walk,
  type WalkReport,
  type WeiboClient,
} from "../src/index.ts";
import { createOpenV1Client, type OpenV1Client } from "../src/open-v1/index.ts";

declare const weibo: WeiboClient;
declare const v1: OpenV1Client;
const uid = "1234567890";

expectTypeOf(createWeiboClient({ token: "t" })).toEqualTypeOf<WeiboClient>();
createWeiboClient({ token: async () => "t", fetch: createMock().fetch });
createWeiboClient({ token: () => "t", fetch: globalThis.fetch });
// @ts-expect-error: the token is required
createWeiboClient({});
// @ts-expect-error: a budget is in calls or yuan
createWeiboClient({ token: "t", budget: { dollars: 1 } });

expectTypeOf(weibo.follows.page({ uid, page: 2 })).resolves.toEqualTypeOf<Page<ListedUser>>();
expectTypeOf(weibo.fans.page({ uid })).resolves.toEqualTypeOf<Page<ListedFan>>();
expectTypeOf(weibo.fans.try({ uid })).resolves.toEqualTypeOf<Outcome<Page<ListedFan>>>();
expectTypeOf(weibo.fans.all({ uid }, { maxPages: 3 })).toEqualTypeOf<Walk<ListedFan>>();
expectTypeOf(weibo.follows.all({ uid }).report).toEqualTypeOf<WalkReport>();
expectTypeOf(weibo.follows.all({ uid }).bookmark).toEqualTypeOf<Bookmark>();
for await (const user of weibo.follows.all({ uid })) expectTypeOf(user).toEqualTypeOf<ListedUser>();
const page = await weibo.fans.page({ uid });
expectTypeOf(page.items).toEqualTypeOf<readonly ListedFan[]>();
expectTypeOf(page.next()).resolves.toEqualTypeOf<Page<ListedFan> | undefined>();
// @ts-expect-error: a uid is a text, so that it keeps its digits
weibo.fans.page({ uid: 1234567890 });
// @ts-expect-error: the uid is required
weibo.fans.all({});

expectTypeOf(weibo.users.get({ uid })).resolves.toEqualTypeOf<Profile["data"]>();
expectTypeOf(weibo.users.get({ uid }, { signal: AbortSignal.abort() })).resolves.toEqualTypeOf<Profile["data"]>();
const outcome = await weibo.users.try({ uid });
if (outcome.ok) expectTypeOf(outcome.value.user.screen_name).toEqualTypeOf<string>();
else expectTypeOf(outcome.error).toEqualTypeOf<Failure>();
// @ts-expect-error: `ok` has to be checked before `value`
outcome.value;

const whole = createWeiboClient({ token: "t" }, allOperations);
expectTypeOf(whole.posts.page({ uid, page: 2, sinceId: "1kp2" })).resolves.toEqualTypeOf<
  Page<PostRow | UnavailablePost>
>();
expectTypeOf(whole.posts.get({ id: "IpiJvEKzO" })).resolves.toEqualTypeOf<MobileDetail>();
expectTypeOf(whole.posts.tryGet({ id: "1" })).resolves.toEqualTypeOf<Outcome<MobileDetail>>();
expectTypeOf(whole.posts.search.all({ uid, q: "猫" })).toEqualTypeOf<Walk<PostRow>>();
expectTypeOf(whole.comments.all({ mid: "1", sort: "HOT" })).toEqualTypeOf<Walk<Comment>>();
expectTypeOf(whole.videos.all({ uid })).toEqualTypeOf<Walk<VideoRow>>();
expectTypeOf(whole.videos.get({ oid: "1034:1" })).resolves.toEqualTypeOf<VideoPlayInfo>();
expectTypeOf(whole.hot.get()).resolves.toEqualTypeOf<HotBoard["data"]>();
const hours = { startDay: "2026-01-01", startHour: 0, endDay: "2026-01-02", endHour: 0 };
expectTypeOf(whole.search.all({ q: "猫", ...hours })).toEqualTypeOf<Walk<SearchRow>>();
// @ts-expect-error: comments have two orders
whole.comments.page({ mid: "1", sort: "NEW" });
// @ts-expect-error: a search is between two hours
whole.search.page({ q: "猫" });
const some = createWeiboClient({ token: "t" }, { posts, own: comments });
expectTypeOf(some.posts).toEqualTypeOf<Posts>();
expectTypeOf(some.own.page({ mid: "1" })).resolves.toEqualTypeOf<Page<Comment>>();
expectTypeOf(some.withOptions({}).posts).toEqualTypeOf<Posts>();
expectTypeOf(some).toExtend<WeiboClient>();
// @ts-expect-error: this part was not given
some.videos;
// @ts-expect-error: a part is a function
createWeiboClient({ token: "t" }, { posts: "all" });
expectTypeOf<ReturnType<typeof createWeiboClient>>().toEqualTypeOf<WeiboClient>();

declare const caught: unknown;
if (isWeiboError(caught)) {
  expectTypeOf(caught.attempts).toEqualTypeOf<number>();
  if (caught.kind === "refused") expectTypeOf(caught.code).toEqualTypeOf<Code>();
  if (caught.kind === "timeout") expectTypeOf(caught.of).toEqualTypeOf<"attempt" | "total">();
  if (caught.kind === "missing") expectTypeOf(caught).toEqualTypeOf<MissingError>();
  // @ts-expect-error: there is no such kind
  if (caught.kind === "unlucky") throw caught;
}
expectTypeOf<302>().toExtend<Code>();
expectTypeOf<777>().toExtend<Code>();

const raw = await weibo.GET("/api/weibo/get-followers/v1", { params: { query: { uid, page: 2 } } });
if (raw.data?.code === 0 && raw.data.data.ok === 1)
  expectTypeOf(raw.data.data.users[0]?.idstr).toEqualTypeOf<string | undefined>();
if (raw.data?.code === 0 && raw.data.data.ok === 0)
  expectTypeOf(raw.data.data.msg).toEqualTypeOf<ListWithheld["msg"]>();
await weibo.GET("/api/weibo/hot-search/v1");
// @ts-expect-error: uid is required
await weibo.GET("/api/weibo/get-followers/v1", { params: { query: {} } });
// @ts-expect-error: no such path
await weibo.GET("/api/weibo/get-mood/v1");

expectTypeOf(weibo.spent()).toEqualTypeOf<Spent>();
expectTypeOf(weibo.withOptions({ pace: { perSecond: 2 } })).toEqualTypeOf<WeiboClient>();

expectTypeOf(v1.users.show({ user_id: 11051 })).resolves.toEqualTypeOf<V1User>();
expectTypeOf(v1.users.show({ screen_name: "微博开放平台" })).resolves.toEqualTypeOf<V1User>();
expectTypeOf(v1.users.try({ id: "11051" })).resolves.toEqualTypeOf<Outcome<V1User>>();
expectTypeOf(v1.withOptions({ credential: { appKey: "k" } })).toEqualTypeOf<OpenV1Client>();
// @ts-expect-error: exactly one of the three
v1.users.show({ id: "1", screen_name: "2" });
// @ts-expect-error: one of the three is required
v1.users.show({});
// @ts-expect-error: OAuth has four parts
createOpenV1Client({ credential: { token: "t", tokenSecret: "s" } });
