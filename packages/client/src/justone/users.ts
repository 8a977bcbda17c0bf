/** Single users: `weibo.users`. */
import type { Profile } from "@weibo-kit/types";
import type { ChecksOf } from "@weibo-kit/types/options";
import { createSingle, type Single } from "../call/single.ts";
import { check, uid } from "../options/checks.ts";
import type { Part } from "./part.ts";

/** Which user. */
export interface UserQuery {
  /** A string, so that it keeps all its digits. */
  readonly uid: string;
}

/** The profile page: the user, and the tabs around them. */
export type ProfilePage = Profile["data"];

/** Requests single users. */
export type Users = Single<UserQuery, ProfilePage>;

const USER: ChecksOf<UserQuery> = { uid };

/** Creates `weibo.users`. */
export const users: Part<Users> = ({ api, request }) =>
  createSingle(async (query, calling) => {
    check(query, USER, "parameter", "call get-user-detail");
    const { content, broken, missing } = await request("get-user-detail", calling, (init) =>
      api.GET("/api/weibo/get-user-detail/v3", { params: { query }, ...init }),
    );
    if ("abnormal" in content) throw missing(content.message);
    const page = content.data;
    if (!page?.user) throw broken("a profile without a user");
    return page;
  });
