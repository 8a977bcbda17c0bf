/** The client of Just One API and of its mock. */
import type { JustOnePaths, ListedFan, ListedUser } from "@weibo-kit/types";
import { justoneGetFansRules, justoneGetFollowersRules } from "@weibo-kit/types/lists";
import { type ChecksOf, callback } from "@weibo-kit/types/options";
import createClient, { type Client } from "openapi-fetch";
import { createCaller } from "../call/caller.ts";
import type { Spent } from "../limits/budget.ts";
import { createList, type List } from "../lists/list.ts";
import { COMMON, check, checkClient, pageNumber, uid } from "../options/checks.ts";
import { createDependencies, mergeOptions, type SharedState } from "../options/dependencies.ts";
import type { CommonOptions } from "../options/options.ts";
import { createRequestPayload } from "./request-payload.ts";
import type { Token } from "./token.ts";
import { justone } from "./upstream.ts";
import { createUsers, type UserQuery, type Users } from "./users.ts";

/** The options of `createWeiboClient`. */
export interface ClientOptions extends CommonOptions {
  /** The token, or a function that supplies it; the function is called before each attempt. */
  readonly token: Token;
}

/** Whose list, and which page. */
export type ListQuery = {
  /** A string, so that it keeps all its digits. */
  readonly uid: string;
  /** Counted from 1; default 1. */
  readonly page?: number | undefined;
};

/** A client of Just One API. */
export interface WeiboClient {
  /** The accounts that a user follows. */
  readonly follows: List<ListedUser, ListQuery>;
  /** The accounts that follow a user. */
  readonly fans: List<ListedFan, ListQuery>;
  readonly users: Users;
  /** openapi-fetch's `GET`: one attempt, any answer is a value. Token, budget, pace and timeouts apply. */
  readonly GET: Client<JustOnePaths>["GET"];
  /** What this client has spent so far, together with the clients that share its budget through `withOptions`. */
  spent(): Spent;
  /** A client with other options; budget and pace stay shared, unless they are among the changes. */
  withOptions(changes: Partial<ClientOptions>): WeiboClient;
}

/**
 * Creates a client. Nothing is sent before the first call.
 *
 * @throws {ClientMistake} when an option cannot be used
 *
 * @example
 * const weibo = createWeiboClient({ token: "…" });
 * const { user } = await weibo.users.get({ uid: "5357651574" });
 */
export function createWeiboClient(options: ClientOptions): WeiboClient {
  checkClient(options, CHECKS, "token");
  return build(options);
}

const CHECKS: ChecksOf<ClientOptions> = {
  token: (value) => {
    if (typeof value !== "string") return callback(value) && "must be a text or a function";
    if (value === "") return "must not be empty";
    return /[\r\n]/.test(value) ? "must be one line" : undefined;
  },
  ...COMMON,
};

const USER: ChecksOf<UserQuery> = { uid };
const LIST: ChecksOf<ListQuery> = { uid, page: pageNumber };

function build(options: ClientOptions, changes?: Partial<ClientOptions>, shared?: SharedState): WeiboClient {
  const dependencies = createDependencies(justone(options.token), options, changes, shared);
  const caller = createCaller(dependencies);
  const request = createRequestPayload(dependencies, caller);
  const { baseUrl = "https://api.justoneapi.com" } = options;
  const api = createClient<JustOnePaths>({ baseUrl, fetch: caller.once });
  return {
    follows: createList(
      justoneGetFollowersRules,
      ({ uid, page = 1 }, calling) =>
        request("get-followers", calling, (init) =>
          api.GET("/api/weibo/get-followers/v1", { params: { query: { uid, page } }, ...init }),
        ),
      LIST,
    ),
    fans: createList(
      justoneGetFansRules,
      ({ uid, page = 1 }, calling) =>
        request("get-fans", calling, (init) =>
          api.GET("/api/weibo/get-fans/v1", { params: { query: { uid, page } }, ...init }),
        ),
      LIST,
    ),
    users: createUsers(async (query, calling) => {
      check(query, USER, "parameter", "call get-user-detail");
      const { content, broken, missing } = await request("get-user-detail", calling, (init) =>
        api.GET("/api/weibo/get-user-detail/v3", { params: { query }, ...init }),
      );
      if ("abnormal" in content) throw missing(content.message);
      const page = content.data;
      if (!page?.user) throw broken("a profile without a user");
      return page;
    }),
    GET: api.GET,
    spent: () => dependencies.budget.spent(),
    withOptions: (wished) => {
      check(wished, CHECKS);
      return build(mergeOptions(options, wished), wished, dependencies);
    },
  };
}
