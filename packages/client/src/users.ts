/** People, one at a time: `weibo.users`. */
import type { Profile } from "@weibo-kit/types";
import type { CallOptions } from "./options.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

export interface UserQuery {
  readonly uid: string;
}

/** The profile page: the user, and the tabs around them. */
export type ProfilePage = Profile["data"];

export interface Users {
  get(query: UserQuery, options?: CallOptions): Promise<ProfilePage>;
  /** The same, with errors as values. */
  try(query: UserQuery, options?: CallOptions): Promise<Outcome<ProfilePage>>;
}

export function createUsers(get: (query: UserQuery, options: CallOptions) => Promise<ProfilePage>): Users {
  return {
    get: (query, options = {}) => get(query, options),
    try: (query, options = {}) => outcomeOf(get(query, options)),
  };
}
