/** Requests of single things, such as the profile of a user: a method that rejects, and one with errors as values. */

import type { CallOptions } from "../options/options.ts";
import { fromCaller } from "./from-caller.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

/** Requests one thing of a kind. `Query` names it. */
export interface Single<Query, Value> {
  /** @throws {MissingError} when it does not exist; see `Failure` for the other errors */
  get(query: Query, options?: CallOptions): Promise<Value>;
  /** The same, with errors as values. */
  try(query: Query, options?: CallOptions): Promise<Outcome<Value>>;
}

/** Creates both methods from the function that requests the thing. */
export function createSingle<Query, Value>(
  request: (query: Query, options: CallOptions) => Promise<Value>,
): Single<Query, Value> {
  const single: Single<Query, Value> = {
    get: (query, options = {}) => fromCaller(single.get)(request(query, options)),
    try: (query, options = {}) => outcomeOf(fromCaller(single.try)(request(query, options))),
  };
  return single;
}
