/** Services with one list each, in every form of paging; a call that is not of the form gets code 400. */
import { envelope } from "./fake-service.ts";

/** A page: its ids, the query that leads to it without names of users and words, and what the service answers. */
export interface FormPage {
  readonly query: string;
  readonly payload: object;
}

/** Makes the pages of a list whose pages have these ids. */
export type Form = (pages: readonly (readonly number[])[]) => readonly FormPage[];

const rows = (ids: readonly number[]) => ids.map((id) => ({ id, idstr: String(id) }));
/** Repeated on each page. */
const pinned = { id: 9_000_001, idstr: "9000001", isTop: 1 };
const top = { id: 9_000_002, idstr: "9000002", snap_video_state: "TOP" };

/** By page and cursor; the last page has "" or 0 for a cursor. */
export const postsForm =
  (last: "" | 0): Form =>
  (pages) => {
    const cursorOf = (place: number) => `${pages[place]?.[0] ?? 1}kp${place + 1}`;
    return pages.map((ids, place) => ({
      query: place === 0 ? "page=1" : `page=${place + 1}&sinceId=${cursorOf(place)}`,
      payload: {
        ok: 1,
        data: {
          since_id: place === pages.length - 1 ? last : cursorOf(place + 1),
          list: [pinned, ...rows(ids)],
          total: 99,
        },
      },
    }));
  };

/** By a cursor as text or number until -1. */
export const videosForm =
  (cursor: (id: number) => string | number): Form =>
  (pages) => {
    const cursors = pages.map((_ids, place) => 1000 - place);
    return pages.map((ids, place) => ({
      query: place === 0 ? "" : `cursor=${cursors[place]}`,
      payload: {
        ok: 1,
        data: {
          next_cursor: place === pages.length - 1 ? -1 : cursor(cursors[place + 1] ?? 0),
          list: [...(place === 0 ? [top] : []), ...rows(ids)],
        },
      },
    }));
  };

/** By a cursor until 0. */
export const commentsForm: Form = (pages) =>
  pages.map((ids, place) => ({
    query: place === 0 ? "" : `maxId=${139_303_415_710_158 + place}`,
    payload: {
      ok: 1,
      data: rows(ids),
      max_id: place === pages.length - 1 ? 0 : 139_303_415_710_159 + place,
      total_number: 99,
    },
  }));

/** By page until `has_next_page` is false; ids are text, and there is no `ok`. */
export const searchForm: Form = (pages) =>
  pages.map((ids, place) => ({
    query: `page=${place + 1}`,
    payload: { has_next_page: place < pages.length - 1, weibo_list: ids.map((id) => ({ id: String(id) })) },
  }));

/** By page until an empty one, whose total is a number in place of a text. */
export const profileSearchForm: Form = (pages) =>
  [...pages, []].map((ids, place) => ({
    query: `page=${place + 1}`,
    payload:
      ids.length > 0
        ? { ok: 1, data: { list: rows(ids), total: "99", absstr: "猫" } }
        : { ok: 1, data: { list: [], total: 0 } },
  }));

/** A `fetch` of a service that has these pages, and the queries that were sent. */
export function serviceOf(pages: readonly FormPage[]) {
  const queries: string[] = [];
  const fetch = async (address: string): Promise<Response> => {
    const { searchParams } = new URL(address);
    for (const name of ["token", "uid", "mid", "q", "sort", "startDay", "startHour", "endDay", "endHour"]) {
      searchParams.delete(name);
    }
    searchParams.sort();
    const query = searchParams.toString();
    queries.push(query);
    const page = pages.find((each) => each.query === query);
    return new Response(page ? envelope(0, page.payload) : envelope(400));
  };
  return { fetch, queries };
}
