/** Every list of both services as invented pages, from the first to the last. */
import type { justonePaging, openV1Paging } from "../src/operations.ts";
import type { Position } from "../src/paging.ts";

export const users = (...ids: number[]) => ids.map((id) => ({ id, idstr: String(id) }));
export const listed = (next: number, ...ids: number[]) => ({
  users: users(...ids),
  next_cursor: next,
  total_number: 50,
  ok: 1,
});
export const posts = (since_id: unknown, ...ids: number[]) => ({
  ok: 1,
  data: { since_id, list: users(...ids), total: 3 },
});
export const videos = (next_cursor: unknown, ...ids: number[]) => ({
  ok: 1,
  data: { list: users(...ids), next_cursor },
});
export const comments = (max_id: number, ...ids: number[]) => ({ ok: 1, data: users(...ids), max_id, total_number: 9 });
export const found = (has_next_page: boolean, ...ids: string[]) => ({
  has_next_page,
  weibo_list: ids.map((id) => ({ id })),
});
export const ownPosts = (total: unknown, ...ids: number[]) => ({ ok: 1, data: { list: users(...ids), total } });
export const v1Ids = (next_cursor: number, ...ids: number[]) => ({ ids, next_cursor, previous_cursor: 0 });
const v1Users = (next_cursor: number, ...ids: number[]) => ({ users: users(...ids), next_cursor, previous_cursor: 0 });

/** The pages of a list in order, each with the position that leads to it. */
type Walk = readonly (readonly [Position, unknown])[];

const followed: Walk = [
  [{ page: 1 }, listed(20, 11, 12)],
  [{ page: 2 }, listed(40, 13)],
  [{ page: 3 }, listed(0, 14)],
];
const friends: Walk = [
  [{ cursor: -1 }, v1Users(100, 11, 12)],
  [{ cursor: 100 }, v1Users(200, 13)],
  [{ cursor: 200 }, v1Users(0, 14)],
];
const ids: Walk = [
  [{ cursor: -1 }, v1Ids(500, 11, 12)],
  [{ cursor: 500 }, v1Ids(1000, 13)],
  [{ cursor: 1000 }, v1Ids(0, 14)],
];
export const walks: Readonly<Record<keyof typeof justonePaging | keyof typeof openV1Paging, Walk>> = {
  "get-followers": followed,
  "get-fans": followed,
  "get-user-post": [
    [{ page: 1 }, posts("5269063938086304kp2", 19, 18)],
    [{ page: 2, sinceId: "5269063938086304kp2" }, posts("5269063938086301kp3")],
    [{ page: 3, sinceId: "5269063938086301kp3" }, posts("", 17)],
  ],
  "get-user-video-list": [
    [{}, videos("5269063938086303", 19, 18)],
    [{ cursor: "5269063938086303" }, videos("5269063938086301", 17)],
    [{ cursor: "5269063938086301" }, videos(-1)],
  ],
  "get-post-comments": [
    [{}, comments(5269063938086303, 19, 18)],
    [{ maxId: 5269063938086303 }, comments(5269063938086301)],
    [{ maxId: 5269063938086301 }, comments(0, 17)],
  ],
  "search-all": [
    [{ page: 1 }, found(true, "19", "18")],
    [{ page: 2 }, found(true)],
    [{ page: 3 }, found(false, "17")],
  ],
  "search-profile": [
    [{ page: 1 }, ownPosts("3", 19, 18)],
    [{ page: 2 }, ownPosts("3", 17)],
    [{ page: 3 }, ownPosts(0)],
  ],
  "friends-ids": ids,
  "followers-ids": ids,
  "statuses-friends": friends,
  "statuses-followers": friends,
};
