/** The client of Open Platform V1 and of its mock. */
import type { OpenV1Paths, V1User } from "@weibo-kit/types";
import type { ChecksOf } from "@weibo-kit/types/options";
import createClient from "openapi-fetch";
import { createCaller } from "../call/caller.ts";
import { type Outcome, outcomeOf } from "../call/outcome.ts";
import type { BudgetOptions, Spent } from "../limits/budget.ts";
import { COMMON, check, checkClient, from0, group } from "../options/checks.ts";
import { createDependencies, mergeOptions, type SharedState } from "../options/dependencies.ts";
import type { CallOptions, CommonOptions } from "../options/options.ts";
import { checkCredential, type V1Credential } from "./credential.ts";
import { createShow, type Selector, type Show } from "./show.ts";
import { openV1 } from "./upstream.ts";

/** The options of `createOpenV1Client`. */
export interface OpenV1Options extends CommonOptions {
  readonly credential: V1Credential;
  /** Calls are free, so only their number can be limited. */
  readonly budget?: Pick<BudgetOptions, "calls">;
}

/** A client of Open Platform V1. */
export interface OpenV1Client {
  readonly users: {
    /** @throws {UnknownUserError} when no such user exists; see `Failure` for the other errors */
    show: Show;
    /** The same, with errors as values. */
    try(selector: Selector, options?: CallOptions): Promise<Outcome<V1User>>;
  };
  /** How many attempts were sent so far. */
  spent(): Pick<Spent, "tries">;
  /** A client with other options; budget and pace stay shared, unless they are among the changes. */
  withOptions(changes: Partial<OpenV1Options>): OpenV1Client;
}

/**
 * Creates a client. Nothing is sent before the first call.
 *
 * @throws {ClientMistake} when an option cannot be used
 *
 * @example
 * const weibo = createOpenV1Client({ credential: { appKey: "…" } });
 * const user = await weibo.users.show({ screen_name: "微博开放平台" });
 */
export function createOpenV1Client(options: OpenV1Options): OpenV1Client {
  checkClient(options, CHECKS, "credential");
  return build(options);
}

const budget: ChecksOf<OpenV1Options["budget"] & object> = { calls: from0 };
const CHECKS: ChecksOf<OpenV1Options> = { credential: checkCredential, ...COMMON, budget: group("budget", budget) };

function build(options: OpenV1Options, changes?: Partial<OpenV1Options>, shared?: SharedState): OpenV1Client {
  const dependencies = createDependencies(openV1(options.credential), options, changes, shared);
  const caller = createCaller(dependencies);
  const { baseUrl = "http://api.t.sina.com.cn" } = options;
  const show = createShow(dependencies, caller, createClient<OpenV1Paths>({ baseUrl }));
  return {
    users: { show, try: (selector, calling) => outcomeOf(show(selector, calling)) },
    spent: () => ({ tries: dependencies.budget.spent().tries }),
    withOptions: (wished) => {
      check(wished, CHECKS);
      return build(mergeOptions(options, wished), wished, dependencies);
    },
  };
}
