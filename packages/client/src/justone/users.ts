/** Single users: `weibo.users`. */
import type { Profile } from "@weibo-kit/types";
import { fromCaller } from "../call/from-caller.ts";
import { type Outcome, outcomeOf } from "../call/outcome.ts";
import type { CallOptions } from "../options/options.ts";

/** Which user. */
export interface UserQuery {
  /** A string, so that it keeps all its digits. */
  readonly uid: string;
}

/** The profile page: the user, and the tabs around them. */
export type ProfilePage = Profile["data"];

/** Requests single users. */
export interface Users {
  /** @throws {MissingError} when no such user exists; see `Failure` for the other errors */
  get(query: UserQuery, options?: CallOptions): Promise<ProfilePage>;
  /** The same, with errors as values. */
  try(query: UserQuery, options?: CallOptions): Promise<Outcome<ProfilePage>>;
}

/** Creates `weibo.users` from the function that requests a profile page. */
export function createUsers(get: (query: UserQuery, options: CallOptions) => Promise<ProfilePage>): Users {
  const users: Users = {
    get: (query, options = {}) => fromCaller(users.get)(get(query, options)),
    try: (query, options = {}) => outcomeOf(fromCaller(users.try)(get(query, options))),
  };
  return users;
}
