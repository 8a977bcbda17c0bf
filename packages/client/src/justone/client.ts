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
import type { MethodsOf, Parts } from "./part.ts";
import { createRequestPayload } from "./request-payload.ts";
import type { Token } from "./token.ts";
import { justone } from "./upstream.ts";
import { type Users, users } from "./users.ts";

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
  withOptions(changes: Partial<ClientOptions>): this;
}

/**
 * Creates a client with more methods: those of the parts that it gets. A bundle holds only the parts that it imports.
 * Nothing is sent before the first call.
 *
 * @throws {ClientMistake} when an option cannot be used, or a part is none
 *
 * @example
 * const weibo = createWeiboClient({ token: "…" }, { posts, comments });
 * const { items } = await weibo.posts.page({ uid: "5357651574" });
 */
export function createWeiboClient<Of extends Parts>(options: ClientOptions, parts: Of): WeiboClient & MethodsOf<Of>;
/**
 * Creates a client. Nothing is sent before the first call.
 *
 * @throws {ClientMistake} when an option cannot be used
 *
 * @example
 * const weibo = createWeiboClient({ token: "…" });
 * const { user } = await weibo.users.get({ uid: "5357651574" });
 */
export function createWeiboClient(options: ClientOptions): WeiboClient;
export function createWeiboClient(options: ClientOptions, parts: Parts = {}): WeiboClient {
  checkClient(options, CHECKS, "token");
  check(parts, Object.fromEntries(Object.keys(Object(parts)).map((name) => [name, callback])), "part");
  return build(options, parts);
}

const CHECKS: ChecksOf<ClientOptions> = {
  token: (value) => {
    if (typeof value !== "string") return callback(value) && "must be a text or a function";
    if (value === "") return "must not be empty";
    return /[\r\n]/.test(value) ? "must be one line" : undefined;
  },
  ...COMMON,
};

const LIST: ChecksOf<ListQuery> = { uid, page: pageNumber };

function build(
  options: ClientOptions,
  parts: Parts,
  changes?: Partial<ClientOptions>,
  shared?: SharedState,
): WeiboClient {
  const dependencies = createDependencies(justone(options.token), options, changes, shared);
  const caller = createCaller(dependencies);
  const request = createRequestPayload(dependencies, caller);
  const { baseUrl = "https://api.justoneapi.com" } = options;
  const api = createClient<JustOnePaths>({ baseUrl, fetch: caller.once });
  const tools = { api, request };
  const client: WeiboClient = {
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
    users: users(tools),
    GET: api.GET,
    spent: () => dependencies.budget.spent(),
    withOptions: (wished) => {
      check(wished, CHECKS);
      return build(mergeOptions(options, wished), parts, wished, dependencies);
    },
  };
  return Object.assign(client, ...Object.entries(parts).map(([name, part]) => ({ [name]: part?.(tools) })));
}
