// Another server than the mock of posts, videos, comments and searches, as documented.
import type { Fetch } from "../src/index.ts";

type Payload = Readonly<Record<string, unknown>>;
/** What a call asks for; a parameter that is left out is undefined. */
export interface Query {
  readonly page?: number;
  readonly sinceId?: string;
  readonly cursor?: string;
  readonly maxId?: string;
}

const FIRST = 5_269_063_938_086_304;
const down = (from: number, count: number, more: Payload = {}): readonly Payload[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => ({ idstr: String(from - index), ...more }));

/** 45 posts; the 31st is pinned, so page 1 shows it in addition. */
function posts({ page = 1, sinceId }: Query): Payload {
  const start = sinceId === undefined ? (page - 1) * 20 : FIRST - Number(sinceId.split("kp")[0]);
  const list = down(FIRST - start, Math.min(20, 45 - start));
  const pinned = start === 0 ? down(FIRST - 30, 1, { isTop: 1 }) : [];
  const next = start + 20 < 45 ? `${FIRST - start - 20}kp${page + 1}` : "";
  return { ok: 1, data: { list: [...pinned, ...list], since_id: next, total: 45 } };
}

function videos({ cursor }: Query): Payload {
  const start = cursor === undefined ? 0 : FIRST - Number(cursor);
  const next = start + 20 < 45 ? String(FIRST - start - 20) : -1;
  return { ok: 1, data: { list: down(FIRST - start, Math.min(20, 45 - start)), next_cursor: next } };
}

function comments({ maxId }: Query): Payload {
  const start = maxId === undefined ? 0 : FIRST - Number(maxId);
  const next = start + 20 < 45 ? FIRST - start - 20 : 0;
  return { ok: 1, data: down(FIRST - start, Math.min(20, 45 - start)), max_id: next, total_number: 51 };
}

function found({ page = 1 }: Query): Payload {
  const rows = down(FIRST - (page - 1) * 10, page > 5 ? 0 : 10);
  return { weibo_list: rows.map(({ idstr }) => ({ id: idstr })), has_next_page: page < 5 };
}

function foundOwn({ page = 1 }: Query): Payload {
  const list = down(FIRST - (page - 1) * 50, Math.min(50, 70 - (page - 1) * 50));
  return { ok: 1, data: { list, total: list.length === 0 ? 0 : "70" } };
}

const operations: Readonly<Record<string, (query: Query) => Payload>> = {
  "get-user-post": posts,
  "get-user-video-list": videos,
  "get-post-comments": comments,
  "search-all": found,
  "search-profile": foundOwn,
};

/** What is wrong with a server: another query, or another payload than the right one. */
export interface Fault {
  readonly operation: string;
  readonly query?: (query: Query) => Query;
  readonly payload?: (payload: Payload, query: Query) => unknown;
}

export function pagedLists({ operation: broken, query: other, payload: edit }: Partial<Fault> = {}): Fetch {
  return async (url) => {
    const { pathname, searchParams } = new URL(url);
    const operation = pathname.split("/")[3] ?? "";
    const text = (name: string) => (searchParams.has(name) ? { [name]: searchParams.get(name) ?? "" } : {});
    const page = searchParams.has("page") ? { page: Number(searchParams.get("page")) } : {};
    const asked = { ...page, ...text("sinceId"), ...text("cursor"), ...text("maxId") };
    const isBroken = operation === broken;
    const payload = operations[operation]?.(isBroken && other ? other(asked) : asked);
    const data = payload && isBroken && edit ? edit(payload, asked) : payload;
    const body = { code: data ? 0 : 404, data: data ?? null, message: null, recordTime: "2026-07-28T14:00:25.953" };
    return Response.json(body, { status: data ? 200 : 404 });
  };
}
