/** A typed client for Just One API; the client for Open Platform V1 is `@weibo-kit/client/open-v1`. */
export type {
  Comment,
  FansIcon,
  FansPage,
  FollowsPage,
  HotAd,
  HotRow,
  ListedFan,
  ListedUser,
  ListWithheld,
  MobileDetail,
  MobilePost,
  OperationName,
  PostRow,
  Profile,
  ProfileUser,
  SearchRow,
  UnavailablePost,
  VideoPlayInfo,
  VideoRow,
} from "@weibo-kit/types";
export { mblogidOf, midOf, timeOfId } from "@weibo-kit/types/post-id";
export type { Outcome } from "./call/outcome.ts";
export type { Single } from "./call/single.ts";
export { AbortedError } from "./errors/aborted-error.ts";
export { BudgetError } from "./errors/budget-error.ts";
export type { Code } from "./errors/code.ts";
export { ContradictionError } from "./errors/contradiction-error.ts";
export { CredentialError } from "./errors/credential-error.ts";
export type { Failure } from "./errors/failure.ts";
export { InvalidPayloadError } from "./errors/invalid-payload-error.ts";
export { isWeiboError } from "./errors/is-weibo-error.ts";
export { MissingError } from "./errors/missing-error.ts";
export { ProtocolError } from "./errors/protocol-error.ts";
export { RefusedError } from "./errors/refused-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { TooLargeError } from "./errors/too-large-error.ts";
export { TransportError } from "./errors/transport-error.ts";
export { type AnswerInfo, type Billed, type CallInfo, WeiboError } from "./errors/weibo-error.ts";
export { WithheldError } from "./errors/withheld-error.ts";
export { allOperations } from "./justone/all-operations.ts";
export { type ClientOptions, createWeiboClient, type ListQuery, type WeiboClient } from "./justone/client.ts";
export { type Comments, type CommentsQuery, comments } from "./justone/comments.ts";
export { type Hot, type HotWords, hot } from "./justone/hot.ts";
export type { MethodsOf, Part, Parts } from "./justone/part.ts";
export { type PostQuery, type Posts, type PostsQuery, type ProfileSearchQuery, posts } from "./justone/posts.ts";
export { type Search, type SearchQuery, search } from "./justone/search.ts";
export type { Token } from "./justone/token.ts";
export type { ProfilePage, UserQuery, Users } from "./justone/users.ts";
export { type VideoQuery, type Videos, type VideosQuery, videos } from "./justone/videos.ts";
export type { BudgetOptions, Spent } from "./limits/budget.ts";
export type { PaceOptions } from "./limits/pace.ts";
export type { List } from "./lists/list.ts";
export type { Page } from "./lists/page.ts";
export type { Gap, WalkReport } from "./lists/report.ts";
export type { Bookmark, Walk, WalkOptions } from "./lists/walk.ts";
export type { EndEvent, Hooks, RetryEvent, TryEvent } from "./options/hooks.ts";
export { ClientMistake } from "./options/mistake.ts";
export type { CallOptions, CommonOptions, Validate } from "./options/options.ts";
export type { Retry } from "./options/retry.ts";
export type { Timeouts } from "./options/timeouts.ts";
export type { Fetch } from "./send/exchange.ts";
export type { Clock } from "./time/clock.ts";
