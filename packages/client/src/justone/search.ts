/** Searches in all posts: `weibo.search`. */
import type { SearchRow } from "@weibo-kit/types";
import { justoneSearchAllRules } from "@weibo-kit/types/lists";
import { type ChecksOf, choice, flag, text, wholeNumber } from "@weibo-kit/types/options";
import { createList, type List } from "../lists/list.ts";
import { pageNumber } from "../options/checks.ts";
import { given } from "./given.ts";
import type { Part } from "./part.ts";

/** What to look for, between which hours of Beijing, and which page. */
export type SearchQuery = {
  /** The words. */
  readonly q: string;
  /** The first day: "2026-01-31". */
  readonly startDay: string;
  /** The hour of the first day, 0 to 23. */
  readonly startHour: number;
  /** The last day. */
  readonly endDay: string;
  /** The hour of the last day, 0 to 23. Its first second is the last that counts. */
  readonly endHour: number;
  /** true: hottest first; default: newest first. */
  readonly hotSort?: boolean | undefined;
  /** Posts with such an attachment alone; default: all. */
  readonly contains?: "ALL" | "PICTURE" | "VIDEO" | "MUSIC" | "LINK" | undefined;
  /** Counted from 1; default 1. The service ends at page 50. */
  readonly page?: number | undefined;
};

/** Requests found posts, whose values are all text. Not every text has the words. */
export type Search = List<SearchRow, SearchQuery>;

const hour = /* @__PURE__ */ wholeNumber(0, 23);
const contains = /* @__PURE__ */ choice("ALL", "PICTURE", "VIDEO", "MUSIC", "LINK");
const SEARCH: ChecksOf<SearchQuery> = {
  q: text,
  startDay: text,
  startHour: hour,
  endDay: text,
  endHour: hour,
  hotSort: flag,
  contains,
  page: pageNumber,
};

/** The part `search` of a client: search-all. */
export const search: Part<Search> = ({ api, request }) =>
  createList(
    justoneSearchAllRules,
    (query, calling) =>
      request("search-all", calling, (init) =>
        api.GET("/api/weibo/search-all/v2", { params: { query: given(query) }, ...init }),
      ),
    SEARCH,
  );
