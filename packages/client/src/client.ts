/** The client of Just One API, and of its mock. */
import type { JustOnePaths, ListedFan, ListedUser } from "@weibo-kit/types";
import createClient, { type Client } from "openapi-fetch";
import type { Spent } from "./budget.ts";
import { createCaller } from "./call.ts";
import { justone, type Token } from "./justone.ts";
import { createList, type List } from "./lists/list.ts";
import type { CommonOptions } from "./options.ts";
import { createParts, type Memory, mixed } from "./parts.ts";
import { createAsk } from "./payload.ts";
import { createUsers, type Users } from "./users.ts";

export interface ClientOptions extends CommonOptions {
  /** The token, or where to get it: asked before each try. */
  readonly token: Token;
}

export interface WeiboClient {
  /** Whom a user follows. */
  readonly follows: List<ListedUser>;
  /** Who follows a user. */
  readonly fans: List<ListedFan>;
  readonly users: Users;
  /** Plain openapi-fetch: one try, no judgement; token, budget, pace and timeouts are taken care of. */
  readonly GET: Client<JustOnePaths>["GET"];
  /** What was spent so far, by this client and those that `withOptions` made of it. */
  spent(): Spent;
  /** A client with other options; budget and pace stay shared, unless new ones are given. */
  withOptions(changes: Partial<ClientOptions>): WeiboClient;
}

/**
 * @throws {ClientMistake} when an option makes no sense.
 *
 * @example
 * const weibo = createWeiboClient({ token: "…" });
 * const { user } = await weibo.users.get({ uid: "5357651574" });
 */
export function createWeiboClient(options: ClientOptions): WeiboClient {
  return build(options);
}

function build(options: ClientOptions, changes?: Partial<ClientOptions>, memory?: Memory): WeiboClient {
  const parts = createParts(justone(options.token), options, changes, memory);
  const caller = createCaller(parts);
  const ask = createAsk(parts, caller);
  const { baseUrl = "https://api.justoneapi.com" } = options;
  const api = createClient<JustOnePaths>({ baseUrl, fetch: caller.once });
  return {
    follows: createList((query, calling) =>
      ask("get-followers", calling, (init) => api.GET("/api/weibo/get-followers/v1", { params: { query }, ...init })),
    ),
    fans: createList((query, calling) =>
      ask("get-fans", calling, (init) => api.GET("/api/weibo/get-fans/v1", { params: { query }, ...init })),
    ),
    users: createUsers(async (query, calling) => {
      const { payload, broken } = await ask("get-user-detail", calling, (init) =>
        api.GET("/api/weibo/get-user-detail/v3", { params: { query }, ...init }),
      );
      if (!payload.data?.user) throw broken("a profile without a user");
      return payload.data;
    }),
    GET: api.GET,
    spent: () => parts.budget.spent(),
    withOptions: (wished) => build(mixed(options, wished), wished, parts),
  };
}
