/** A typed client for Just One API; the client for Open Platform V1 is `@weibo-kit/client/open-v1`. */
export type {
  FansIcon,
  FansPage,
  FollowsPage,
  ListedFan,
  ListedUser,
  ListWithheld,
  OperationName,
  Profile,
  ProfileUser,
} from "@weibo-kit/types";
export type { Outcome } from "./call/outcome.ts";
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
export { type ClientOptions, createWeiboClient, type ListQuery, type WeiboClient } from "./justone/client.ts";
export type { Token } from "./justone/token.ts";
export type { ProfilePage, UserQuery, Users } from "./justone/users.ts";
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
