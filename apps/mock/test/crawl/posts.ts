// One post in all answers that show it: the list, its page, its comments, a search, and the post that it passes on.
import type { PostRow, Profile, UserPostsPage } from "@weibo-kit/types";
import { mblogidOf, timeOfId } from "@weibo-kit/types/post-id";
import type { Ask, Bounds, Notes } from "./notes.ts";

type User = Profile["data"]["user"];
type Row = UserPostsPage["data"]["list"][number];

const MOST_PAGES = 50;
const SAME = ["reposts_count", "comments_count", "attitudes_count", "textLength", "isLongText"] as const;

/** Compares a row of a user's list with everything else, and returns the users whom it leads to. */
export async function comparePost(ask: Ask, user: User, row: Row, bounds: Bounds, notes: Notes): Promise<number[]> {
  if (!("user" in row) || row.user === null || row.user === undefined || !("reposts_count" in row)) return [];
  notes.counts.posts += 1;
  const { idstr: id } = row;
  const second = timeOfId(id) ?? 0;
  notes.expect(String(row.id) === id && row.mid === id, `${id}: its ids differ`);
  notes.expect(mblogidOf(id) === row.mblogid, `${id}: the short id is ${row.mblogid}`);
  notes.expect(Math.abs(second - Date.parse(row.created_at) / 1000) <= 1, `${id}: not of ${row.created_at}`);
  notes.expect(row.user.id === user.id, `${id} of ${row.user.id} in the list of ${user.id}`);
  notes.writtenBy(id, user.id);
  notes.named(user.id, row.user.screen_name);
  await compareDetail(ask, row, notes);
  const found = await compareComments(ask, row, bounds.pagesOfComments, notes);
  if (notes.counts.searched < bounds.posts / 10) await compareSearch(ask, row, second, notes);
  return [...found, ...(await compareRoot(ask, row, notes))];
}

async function compareDetail(ask: Ask, row: PostRow, notes: Notes): Promise<void> {
  const { status } = await ask("get-weibo-detail", { id: row.idstr });
  notes.expect(status.id === row.idstr && status.bid === row.mblogid, `${row.idstr}: the detail is of ${status.id}`);
  for (const key of SAME)
    notes.expect(
      status[key] === row[key],
      `${row.idstr}: ${key} ${row[key]} in the list, ${status[key]} in the detail`,
    );
  notes.expect(status.user.screen_name === row.user.screen_name, `${row.idstr}: two names of the author`);
  const pictures = (status.pics ?? []).map(({ pid }) => pid);
  notes.expect(pictures.join() === row.pic_ids.join(), `${row.idstr}: other pictures in the detail`);
}

async function compareComments(ask: Ask, row: PostRow, pages: number, notes: Notes): Promise<number[]> {
  const { idstr: mid, comments_count: total } = row;
  const ids: number[] = [];
  const authors: number[] = [];
  let replies = 0;
  let maxId: number | string | undefined;
  for (let page = 1; page <= pages && maxId !== 0; page += 1) {
    const answer = await ask("get-post-comments", { mid, sort: "TIME", ...(maxId === undefined ? {} : { maxId }) });
    notes.expect(answer.total_number === total, `${mid}: ${answer.total_number} comments, ${total} in the list`);
    for (const { id, user, total_number } of answer.data) {
      ids.push(id);
      authors.push(user.id);
      replies += total_number;
      notes.named(user.id, user.screen_name);
      notes.expect(id > row.id, `${mid}: a comment that is older, ${id}`);
    }
    maxId = answer.max_id;
  }
  notes.counts.comments += ids.length;
  notes.expect(new Set(ids).size === ids.length, `${mid}: a comment twice`);
  const all = ids.length + replies;
  notes.expect(maxId !== 0 || all === total, `${mid}: ${all} comments and replies on all pages, not ${total}`);
  return authors.slice(0, 3);
}

/** A post with a topic is found by it in its hour, with the same counts. */
async function compareSearch(ask: Ask, row: PostRow, second: number, notes: Notes): Promise<void> {
  const [topic] = row.topic_struct ?? [];
  // A repost shows the topics of what it passes on as well.
  if (topic === undefined || row.retweeted_status !== undefined) return;
  notes.counts.searched += 1;
  const [start, end] = [inBeijing(second), inBeijing(second + 3600)];
  const window = { startDay: start.day, startHour: start.hour, endDay: end.day, endHour: end.hour };
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { weibo_list, has_next_page } = await ask("search-all", { q: topic.topic_title, ...window, page });
    const hit = weibo_list.find(({ id }) => id === row.idstr);
    if (hit)
      return notes.expect(hit.reposts_count === String(row.reposts_count), `${row.idstr}: other counts in a search`);
    if (!has_next_page) break;
  }
  notes.expect(false, `${row.idstr}: #${topic.topic_title}# doesn't find it`);
}

function inBeijing(second: number): { readonly day: string; readonly hour: number } {
  const text = new Date((second + 28_800) * 1000).toISOString();
  return { day: text.slice(0, 10), hour: Number(text.slice(11, 13)) };
}

/** What a repost passes on is older, and has a page of its own; remains have none. */
async function compareRoot(ask: Ask, { id, retweeted_status: root }: PostRow, notes: Notes): Promise<number[]> {
  if (root === undefined) return [];
  notes.counts.reposts += 1;
  notes.expect(root.id < id, `${id} reposts the younger ${root.id}`);
  if (!("reposts_count" in root)) return [];
  const { status } = await ask("get-weibo-detail", { id: root.idstr });
  notes.expect(status.id === root.idstr && status.user.id === root.user.id, `${id}: ${root.idstr} has another author`);
  notes.reposted(root.idstr, Math.min(root.reposts_count, status.reposts_count));
  return [root.user.id];
}
