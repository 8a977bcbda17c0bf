/** Posts: `weibo.posts`. */
import type { MobileDetail, PostRow, UnavailablePost } from "@weibo-kit/types";
import { justoneGetUserPostRules, justoneSearchProfileRules } from "@weibo-kit/types/lists";
import { type ChecksOf, text } from "@weibo-kit/types/options";
import type { Outcome } from "../call/outcome.ts";
import { createSingle } from "../call/single.ts";
import { createList, type List } from "../lists/list.ts";
import { check, id, pageNumber, uid } from "../options/checks.ts";
import type { CallOptions } from "../options/options.ts";
import { given } from "./given.ts";
import type { Part } from "./part.ts";

/** Whose posts, and which page. */
export type PostsQuery = {
  /** A string, so that it keeps all its digits. */
  readonly uid: string;
  /** Counted from 1; default 1. */
  readonly page?: number | undefined;
  /** `since_id` of the page before; pages after the first need it, and `next` and `all` send it. */
  readonly sinceId?: string | undefined;
};

/** Which post. */
export interface PostQuery {
  /** Its number, such as "4460302139712164", or its short form, such as "IpiJvEKzO". */
  readonly id: string;
}

/** What to look for among the posts of a user, and which page. */
export type ProfileSearchQuery = {
  /** A string, so that it keeps all its digits. */
  readonly uid: string;
  /** The words. */
  readonly q: string;
  /** The first day, in Beijing: "2026-01-31". */
  readonly startDay?: string | undefined;
  /** The last day, in Beijing. */
  readonly endDay?: string | undefined;
  /** Counted from 1; default 1. */
  readonly page?: number | undefined;
};

/** Requests posts of users. */
export interface Posts extends List<PostRow | UnavailablePost, PostsQuery> {
  /**
   * The mobile page of a post, whose text is whole, at `status`.
   *
   * @throws {MissingError} when the service says so; usually it refuses a post that does not exist with code 301
   */
  get(query: PostQuery, options?: CallOptions): Promise<MobileDetail>;
  /** The same, with errors as values. */
  tryGet(query: PostQuery, options?: CallOptions): Promise<Outcome<MobileDetail>>;
  /** The posts of a user that a search finds, newest first. */
  readonly search: List<PostRow, ProfileSearchQuery>;
}

const POSTS: ChecksOf<PostsQuery> = { uid, page: pageNumber, sinceId: id };
const POST: ChecksOf<PostQuery> = { id };
const SEARCH: ChecksOf<ProfileSearchQuery> = { uid, q: text, startDay: text, endDay: text, page: pageNumber };

/** The part `posts` of a client: get-user-post, get-weibo-detail and search-profile. */
export const posts: Part<Posts> = ({ api, request }) => {
  const { get, try: tryGet } = createSingle<PostQuery, MobileDetail>(async (query, calling) => {
    check(query, POST, "parameter", "call get-weibo-detail");
    const { content, broken } = await request("get-weibo-detail", calling, (init) =>
      api.GET("/api/weibo/get-weibo-detail/v1", { params: { query }, ...init }),
    );
    if (!content.status?.id) throw broken("a page without a post");
    return content;
  });
  return {
    ...createList(
      justoneGetUserPostRules,
      (query, calling) =>
        request("get-user-post", calling, (init) =>
          api.GET("/api/weibo/get-user-post/v1", { params: { query: given(query) }, ...init }),
        ),
      POSTS,
    ),
    get,
    tryGet,
    search: createList(
      justoneSearchProfileRules,
      (query, calling) =>
        request("search-profile", calling, (init) =>
          api.GET("/api/weibo/search-profile/v1", { params: { query: given(query) }, ...init }),
        ),
      SEARCH,
    ),
  };
};
