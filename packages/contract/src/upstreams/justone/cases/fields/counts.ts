// Counts, and the texts made of them.

import type { Invariant } from "../../../../cases/invariant.ts";
import { shortCounts } from "../../../../cases/short-counts.ts";
import { recordOf } from "../../../../read/json-path.ts";
import { show } from "../../../../read/show.ts";

const LISTS = ["get-followers", "get-fans"];
const PROFILE = ["get-user-detail"];

/** From here on a total is text, with 万 or 亿. */
const TEXT_FROM = 10_000;

export const counts: readonly Invariant[] = [
  {
    name: "followers-count-str",
    level: "should",
    promise: "writes the count of fans for people: 9999, 12.6万, 1.58亿",
    judge: ({ followers_count, followers_count_str }) =>
      wrongShort("followers_count_str", followers_count_str, followers_count),
  },
  {
    name: "interactions",
    level: "should",
    promise: "sums reposts, comments, likes and likes of comments up to total_cnt",
    within: LISTS,
    judge: ({ status_total_counter }) => {
      const { total_cnt, ...parts } = recordOf(status_total_counter) ?? {};
      return wrongSum(total_cnt, parts);
    },
  },
  {
    name: "interactions",
    level: "should",
    promise: "sums reposts, comments and likes up to total_cnt, written with commas",
    within: PROFILE,
    judge: ({ status_total_counter }) => {
      const { total_cnt, total_cnt_format, ...parts } = recordOf(status_total_counter) ?? {};
      const texts = Object.entries({ total_cnt, ...parts }).filter(([, text]) => typeof text === "string");
      const odd = texts.find(([, text]) => !/^(\d{1,3}(,\d{3})*)$/.test(String(text)));
      if (odd) return `status_total_counter.${odd[0]}: ${show(odd[1])} is not written with commas`;
      return (
        wrongSum(plain(total_cnt), Object.fromEntries(Object.entries(parts).map(([name, it]) => [name, plain(it)]))) ??
        wrongTotal("status_total_counter.total_cnt_format", total_cnt_format, plain(total_cnt))
      );
    },
  },
  {
    name: "latest-post",
    level: "must",
    promise: "writes the id of the latest post twice: status_idstr is status_id as text",
    within: LISTS,
    judge: ({ status_id, status_idstr }) =>
      typeof status_idstr !== "string" || typeof status_id !== "number" || status_idstr === String(status_id)
        ? undefined
        : `status_idstr: ${show(status_idstr)} is not String(status_id) ${status_id}`,
  },
  {
    name: "no-posts",
    level: "may",
    promise: "gives an account without posts the latest post -1",
    within: LISTS,
    judge: ({ status_id, statuses_count }) =>
      statuses_count === 0 && typeof status_id === "number" && status_id !== -1
        ? `status_id: ${status_id} of an account without posts`
        : undefined,
  },
];

function wrongShort(field: string, text: unknown, count: unknown): string | undefined {
  if (typeof text !== "string" || typeof count !== "number" || count < 0) return undefined;
  const fitting = shortCounts(count);
  return fitting.includes(text) ? undefined : `${field}: ${show(text)} is not ${show(fitting[0])}, ${count} for people`;
}

/** A number below 10000, text with a unit from there on. */
function wrongTotal(field: string, written: unknown, total: unknown): string | undefined {
  if (typeof total !== "number" || written === undefined) return undefined;
  if (total >= TEXT_FROM)
    return typeof written === "number" ? `${field}: ${written} has no unit` : wrongShort(field, written, total);
  return written === total ? undefined : `${field}: ${show(written)} is not the number ${total}`;
}

function wrongSum(total: unknown, parts: Readonly<Record<string, unknown>>): string | undefined {
  const numbers = Object.values(parts).filter((part) => typeof part === "number");
  if (typeof total !== "number" || numbers.length !== Object.keys(parts).length || numbers.length === 0)
    return undefined;
  const sum = numbers.reduce((one, other) => one + other, 0);
  return sum === total ? undefined : `status_total_counter.total_cnt: ${total} is not the sum ${sum} of the others`;
}

const plain = (text: unknown): unknown => (typeof text === "string" ? Number(text.replaceAll(",", "")) : undefined);
