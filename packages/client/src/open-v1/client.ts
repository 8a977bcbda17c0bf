/** The client of Open Platform V1, and of its mock. */
import type { OpenV1Paths, V1User } from "@weibo-kit/types";
import createClient from "openapi-fetch";
import type { BudgetOptions, Spent } from "../budget.ts";
import { createCaller } from "../call.ts";
import type { CallOptions, CommonOptions } from "../options.ts";
import { type Outcome, outcomeOf } from "../outcome.ts";
import { createParts, type Memory, mixed } from "../parts.ts";
import type { V1Credential } from "./credential.ts";
import { createShow, type Selector, type Show } from "./show.ts";
import { openV1 } from "./upstream.ts";

export interface OpenV1Options extends CommonOptions {
  readonly credential: V1Credential;
  /** The service is free of charge: only calls are counted. */
  readonly budget?: Pick<BudgetOptions, "calls">;
}

export interface OpenV1Client {
  readonly users: {
    /** @throws {UnknownUserError} when there is no such user. */
    show: Show;
    /** The same, with errors as values. */
    try(selector: Selector, options?: CallOptions): Promise<Outcome<V1User>>;
  };
  spent(): Pick<Spent, "tries">;
  /** A client with other options; budget and pace stay shared, unless new ones are given. */
  withOptions(changes: Partial<OpenV1Options>): OpenV1Client;
}

/**
 * @throws {ClientMistake} when an option makes no sense.
 *
 * @example
 * const weibo = createOpenV1Client({ credential: { appKey: "…" } });
 * const user = await weibo.users.show({ screen_name: "微博开放平台" });
 */
export function createOpenV1Client(options: OpenV1Options): OpenV1Client {
  return build(options);
}

function build(options: OpenV1Options, changes?: Partial<OpenV1Options>, memory?: Memory): OpenV1Client {
  const parts = createParts(openV1(options.credential), options, changes, memory);
  const caller = createCaller(parts);
  const { baseUrl = "http://api.t.sina.com.cn" } = options;
  const show = createShow(parts, caller, createClient<OpenV1Paths>({ baseUrl }));
  return {
    users: { show, try: (selector, calling) => outcomeOf(show(selector, calling)) },
    spent: () => ({ tries: parts.budget.spent().tries }),
    withOptions: (wished) => build(mixed(options, wished), wished, parts),
  };
}
