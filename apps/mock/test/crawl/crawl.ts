// A crawler that knows the answers alone: it walks users, their posts, reposts, comments and videos, and compares whatever
// two answers say about one thing.
import type { Profile, UserPostsPage } from "@weibo-kit/types";
import { type Ask, type Bounds, Notes } from "./notes.ts";
import { comparePost } from "./posts.ts";

/** Crawls from a user on until it has seen enough posts. */
export async function crawl(ask: Ask, first: number, bounds: Bounds): Promise<Notes> {
  const notes = new Notes();
  const queue = [first];
  const known = new Set(queue);
  for (let uid = queue.shift(); uid !== undefined && notes.counts.posts < bounds.posts; uid = queue.shift()) {
    for (const other of await walkUser(ask, uid, bounds, notes)) {
      if (known.has(other)) continue;
      known.add(other);
      queue.push(other);
    }
  }
  notes.compareReposts();
  return notes;
}

type User = Profile["data"]["user"];
type Rows = UserPostsPage["data"]["list"];

/** Walks one user, and returns whom their posts, comments and follows lead to. */
async function walkUser(ask: Ask, uid: number, bounds: Bounds, notes: Notes): Promise<readonly number[]> {
  const profile = await ask("get-user-detail", { uid });
  if (!("data" in profile)) throw new Error(`${uid} doesn't exist`);
  const { user } = profile.data;
  notes.counts.users += 1;
  notes.named(uid, user.screen_name);
  const rows = await postsOf(ask, user, bounds.pagesOfUser, notes);
  const found: number[] = [];
  for (const row of rows) found.push(...(await comparePost(ask, user, row, bounds, notes)));
  await compareVideos(ask, user, notes);
  const follows = await ask("get-followers", { uid });
  return [...found, ...(follows.ok === 1 ? follows.users.map(({ id }) => id) : [])];
}

async function postsOf(ask: Ask, { id: uid, statuses_count }: User, pages: number, notes: Notes): Promise<Rows> {
  const rows: Rows = [];
  let sinceId: string | number = "";
  for (let page = 1; page <= pages; page += 1) {
    const { data }: UserPostsPage = await ask("get-user-post", page === 1 ? { uid } : { uid, page, sinceId });
    notes.expect(data.total === statuses_count, `${uid}: ${data.total} posts, ${statuses_count} in the profile`);
    rows.push(...data.list);
    sinceId = data.since_id;
    if (sinceId === "" || sinceId === 0) break;
  }
  const ids = rows.flatMap((row) => ("isTop" in row && row.isTop === 1 ? [] : [row.id]));
  notes.expect(new Set(ids).size === ids.length, `${uid}: a post twice`);
  notes.expect([...ids].sort((one, other) => other - one).join() === ids.join(), `${uid}: posts out of order`);
  return rows;
}

async function compareVideos(ask: Ask, { id: uid, screen_name }: User, notes: Notes): Promise<void> {
  const { data } = await ask("get-user-video-list", { uid });
  for (const row of data.list) {
    notes.counts.videos += 1;
    notes.writtenBy(row.idstr, uid);
    const oid = row.page_info?.object_id ?? "";
    const play = (await ask("tv-component", { oid })).data.Component_Play_Playinfo;
    notes.expect(play?.mid === row.id && play.author_id === uid, `video ${oid}: of post ${play?.mid}, not ${row.id}`);
    notes.expect(play?.author === screen_name, `video ${oid}: two names of the author`);
  }
}
