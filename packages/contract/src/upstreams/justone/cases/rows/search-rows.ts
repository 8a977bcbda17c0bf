// What holds within the rows of search-all, which are read off a page. That everything is text is in the schema.
import { timeOfId } from "@weibo-kit/types/post-id";
import type { Fields, Invariant } from "../../../../cases/invariant.ts";
import { show } from "../../../../read/show.ts";
import { idIn, shortId } from "./ids.ts";
import type { PageInvariant, RowInvariant } from "./row-cases.ts";

const MINUTE = 60;
const HOUR = 3600;
/** What the page has around a text; a longer one is unfolded, and the icon behind it is a letter. */
const UNTRIMMED = /^ {19}.*( {17}|收起d\n {12})$/s;

const untrimmed: Invariant = {
  name: "untrimmed",
  level: "should",
  promise: "leaves the blanks of the page around a text: 19 in front, and 17, or 收起d and 12, behind",
  judge: ({ text }) =>
    typeof text !== "string" || UNTRIMMED.test(text) ? undefined : `text: ${show(text)} has other blanks around it`,
};

const minute: Invariant = {
  name: "minute",
  level: "should",
  promise: "writes the minute of the id in created_at, like 2025-01-02 00:00",
  judge: ({ id, created_at }) => {
    const [inId, shown] = [timeOfId(idIn(id) ?? 0), minuteIn({ created_at })];
    if (typeof created_at === "string" && Number.isNaN(shown)) return `created_at: ${show(created_at)} is no such time`;
    if (inId === undefined || typeof created_at !== "string") return undefined;
    // The id is made up to two seconds after the time that is shown.
    const isSame = inId >= shown && inId < shown + MINUTE + 2;
    return isSame ? undefined : `created_at: ${show(created_at)} is not the minute in id ${show(id)}`;
  },
};

const FORM = /^\d{4}-\d\d-\d\d \d\d:\d\d$/;
/** Unix seconds. */
const minuteIn = ({ created_at }: Fields): number =>
  FORM.test(String(created_at)) ? Date.parse(`${String(created_at).replace(" ", "T")}:00+08:00`) / 1000 : Number.NaN;

const forwarded: Invariant = {
  name: "forwarded",
  level: "should",
  promise: "names what a repost reposts, an older post, and nothing in other rows",
  judge: ({ id, forwarded: is, retweet_id }) => {
    if (typeof is !== "string" || typeof retweet_id !== "string") return undefined;
    if ((is === "true") !== (retweet_id !== "")) return `retweet_id: ${show(retweet_id)} with forwarded ${show(is)}`;
    return Number(idIn(retweet_id)) >= Number(idIn(id))
      ? `retweet_id: ${show(retweet_id)} is not below ${show(id)}`
      : undefined;
  },
};

const window: PageInvariant = {
  name: "window",
  level: "should",
  promise: "finds posts between the two hours that were asked for",
  judgeAll: (rows, query) => {
    const [from, to] = [hourIn(query, "start"), hourIn(query, "end")];
    // The minute is that of a post within the last hour's first second.
    const odd = rows.find(({ row }) => minuteIn(row) < from || minuteIn(row) > to + HOUR);
    return odd && `${odd.path}.created_at: ${show(odd.row.created_at)} is not in the window`;
  },
};

const hourIn = (query: URLSearchParams, side: "start" | "end"): number =>
  Date.parse(`${query.get(`${side}Day`)}T00:00:00+08:00`) / 1000 + Number(query.get(`${side}Hour`)) * HOUR;

export const searchInvariants: readonly RowInvariant[] = [shortId("bid"), untrimmed, minute, forwarded, window];
