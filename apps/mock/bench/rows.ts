// The rows of the results: each is one kind of request to the mock, compared with a limit that answers as many bytes.
import { postOf, starOf } from "./star.ts";

export interface Row {
  readonly name: string;
  /** `{uid}` is another user each time, `{page}` another page. */
  readonly path: string;
  readonly connections: number;
  /** The mock's settings; default: its own defaults. */
  readonly settings?: { readonly population?: number; readonly cachedPages?: number };
  /** The goal, as a share of the limit. */
  readonly goal?: number;
}

const fans = "/api/weibo/get-fans/v1?token=bench";

const star = starOf();
const post = postOf(star);

export const rows: readonly Row[] = [
  { name: "page of 20, every user another", path: `${fans}&uid=${star}&page={page}`, connections: 16, goal: 0.25 },
  { name: "the same page again", path: `${fans}&uid=${star}`, connections: 16, goal: 0.75 },
  { name: "fixture", path: "/api/weibo/get-followers/v1?token=bench&uid=1000000424", connections: 16, goal: 0.85 },
  { name: "profile", path: "/api/weibo/get-user-detail/v3?token=bench&uid={uid}", connections: 16 },
  // Posts are not cached; comments are, and here they are not.
  { name: "post", path: `/api/weibo/get-weibo-detail/v1?token=bench&id=${post}`, connections: 16, goal: 0.2 },
  {
    name: "page of 20 comments",
    path: `/api/weibo/get-post-comments/v1?token=bench&mid=${post}`,
    connections: 16,
    settings: { cachedPages: 0 },
  },
  {
    name: "page of 20 posts, uncached",
    path: `/api/weibo/get-user-post/v1?token=bench&uid=${star}`,
    connections: 16,
    settings: { cachedPages: 0 },
    goal: 0.12,
  },
  { name: "V1 user, JSON", path: "/users/show.json?source=bench&user_id={uid}", connections: 16 },
  { name: "V1 user, XML", path: "/users/show.xml?source=bench&user_id={uid}", connections: 16 },
];

/** Rows that should cost the same: large and small worlds, first and late pages, few and many clients. */
export const growth: readonly Row[] = [
  ...[100, 1_000_000, 7_000_000_000].map((population) =>
    uncached(`${written(population)} people`, 1, 16, { population }),
  ),
  ...[10, 250].map((page) => uncached(`page ${page}`, page, 16)),
  ...[1, 64, 256].map((connections) => uncached(`${connections} connections`, 1, connections)),
];

/** The same page repeatedly, in a mock without a page cache. */
function uncached(name: string, page: number, connections: number, world: { readonly population?: number } = {}): Row {
  const settings = { ...world, cachedPages: 0 };
  return { name, path: `${fans}&uid=${starOf(world)}&page=${page}`, connections, settings };
}

function written(population: number): string {
  return population.toLocaleString("en").replaceAll(",", " ");
}
