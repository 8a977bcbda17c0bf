// Just One API, broken in its paging and in the agreement of its operations.

import { answeredBy } from "./answered-by.ts";
import type { Broken } from "./broken.ts";
import { both, edited, given, instead, isFirst, json, justone, lacking, success, to } from "./edit.ts";
import type { Mutation } from "./server.ts";

const fans = both(justone("get-fans"), success);
const follows = both(justone("get-followers"), success);
const isPlainPage: typeof success = ({ searchParams }) =>
  searchParams.getAll("page").length === 1 && /^[1-9]\d{0,9}$/.test(searchParams.get("page") ?? "");
const onPage = (page: string) => given("page", page);
const isLast: typeof success = (_url, { text }) => /"next_cursor":0,.*"total_number":[1-9]/.test(text);
const hasUsers: typeof success = (_url, { text }) => !text.includes('"users":[]');

/** Page `to` also shows the user who is last on page `from`. */
const overlapping: Mutation = async (url, send) => {
  const reply = await send(url);
  if (!both(fans, onPage("2"))(url, reply)) return reply;
  const first = new URL(url);
  first.searchParams.set("page", "1");
  const { data } = JSON.parse((await send(first)).text);
  return {
    ...reply,
    text: JSON.stringify(edited(JSON.parse(reply.text), ["data", "users", 0], to(data.users.at(-1)))),
  };
};

export const brokenLists: readonly Broken[] = [
  ["overlapping pages", overlapping, ["get-fans-disjoint-pages"]],
  [
    "page without effect",
    instead(both(justone("get-followers"), isPlainPage), ({ searchParams }) => searchParams.set("page", "1")),
    [
      "get-followers-disjoint-pages",
      "get-followers-next-cursor",
      "get-followers-last-page",
      "get-followers-past-the-end",
    ],
  ],
  [
    "drifting total",
    json(both(fans, onPage("2")), ["data", "total_number"], (old) => Number(old) + 1),
    ["get-fans-stable-total"],
  ],
  ["wrong cursor", json(both(follows, onPage("1")), ["data", "next_cursor"], to(21)), ["get-followers-next-cursor"]],
  [
    "the end on page 1",
    json(both(follows, onPage("1")), ["data", "next_cursor"], to(0)),
    ["get-followers-next-cursor"],
  ],
  [
    "no end on the last page",
    json(both(fans, isLast, hasUsers), ["data", "next_cursor"], to(100)),
    // The documented account shows fewer rows than its total, so that list also ends before its last page.
    ["get-fans-last-page", "get-fans-next-cursor"],
  ],
  [
    "no end past the end",
    json(both(fans, onPage("2000000000")), ["data", "next_cursor"], to(20)),
    ["get-fans-past-the-end"],
  ],
  [
    "a page before page 1",
    json(both(fans, onPage("1")), ["data", "previous_cursor"], to(-20)),
    ["get-fans-previous-cursor"],
  ],
  [
    "the last page again past the end",
    instead(both(justone("get-followers"), onPage("2000000000")), ({ searchParams }) => searchParams.set("page", "1")),
    ["get-followers-past-the-end", "get-followers-disjoint-pages"],
  ],
  [
    "page 2 when page is left out",
    instead(both(justone("get-fans"), lacking("page"), given("uid")), ({ searchParams }) =>
      searchParams.append("page", "2"),
    ),
    ["get-fans-page-omitted"],
  ],
  [
    "twice on a page",
    json(both(follows, isFirst), ["data", "users"], (old) =>
      Array.isArray(old) ? [...old.slice(0, -1), old[3]] : old,
    ),
    ["get-followers-unique-on-page"],
  ],
  ["no users on page 2", json(both(follows, onPage("2")), ["data", "users"], to([])), ["get-followers-next-page"]],
  [
    "one too few at the end",
    json(both(fans, isLast, hasUsers), ["data", "users"], (old) => (Array.isArray(old) ? old.slice(1) : old)),
    ["get-fans-last-page"],
  ],
  [
    "21 users on a page",
    json(both(follows, isFirst), ["data", "users"], oneMore),
    ["get-followers-page-size", "friends-ids-hold-get-followers"],
  ],
  [
    "more shown than there are",
    json(fans, ["data", "display_total_number"], (old) => Number(old) + 5),
    ["get-fans-display-total", "get-fans-display-total-str"],
  ],
  [
    "a shown total of another list",
    json(fans, ["data", "display_total_number_str"], to("7亿")),
    ["get-fans-display-total-str"],
  ],
  [
    "stale totals",
    json(follows, ["data", "total_number"], (old) => Math.floor(Number(old) * 0.9)),
    ["get-followers-total-is-friends-count", "get-followers-last-page"],
  ],
  [
    "swapped: fans under get-followers",
    answeredBy("get-followers", "get-fans"),
    ["get-followers-total-is-friends-count", "friends-ids-hold-get-followers"],
  ],
  [
    "swapped: follows under get-fans",
    answeredBy("get-fans", "get-followers"),
    ["get-fans-total-is-followers-count", "get-fans-display-total-str", "followers-ids-hold-get-fans"],
  ],
  ["the name of another list owner", json(follows, ["data", "screenName"], to("别人")), ["get-followers-owner-name"]],
  [
    "a row that its profile contradicts",
    json(fans, ["data", "users", 0, "description"], to("另一个简介")),
    ["get-fans-row-is-profile"],
  ],
];

function oneMore(users: unknown): unknown {
  if (!Array.isArray(users)) return users;
  const [first] = users;
  const pictures = { profile_image_url: "", avatar_large: "", avatar_hd: "", avatar_hd_pid: undefined };
  const address = { profile_url: "u/1999999999", domain: "", weihao: "" };
  return [...users, { ...first, id: 1_999_999_999, idstr: "1999999999", ...address, ...pictures }];
}
