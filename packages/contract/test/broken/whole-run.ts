// Broken where only other cases ask: on later pages, in later rows, in refusals, in two answers together.
import { textAt } from "../../src/read/json-path.ts";
import type { Broken } from "./broken.ts";
import { at, both, edited, fields, given, json, justone, refused, reply, success, text, to } from "./edit.ts";
import type { Mutation } from "./server.ts";

const fans = both(justone("get-fans"), success);
const follows = both(justone("get-followers"), success);
const profiles = both(justone("get-user-detail"), success);
const answers = both(({ pathname }) => pathname.startsWith("/api/weibo/"), success);
const PAST = "2026-07-20T14:00:25.953457453";
const isTimed = (json: unknown) => textAt(json, "recordTime") !== undefined;
const anyJustone = both(
  ({ pathname }) => pathname.startsWith("/api/weibo/"),
  (_url, { text }) => isTimed(JSON.parse(text)),
);
const usersFollowed = at("/statuses/friends.json");
/** The last page of the list that is read: pages past it have no users. */
const lastFans = both(
  fans,
  ({ searchParams }) => Number(searchParams.get("page")) > 2,
  (_url, { text }) => /"users":\[\{.*"next_cursor":0/s.test(text),
);
const row = (field: string, index = 3) => ["data", "users", index, field];

/** Row 2 of the last page is also the first on page 1. */
const again: Mutation = async (url, send) => {
  const last = await send(url);
  if (!lastFans(url, last)) return last;
  const first = new URL(url);
  first.searchParams.set("page", "1");
  const [user] = JSON.parse((await send(first)).text).data.users;
  return { ...last, text: JSON.stringify(edited(JSON.parse(last.text), ["data", "users", 1], to(user))) };
};

const twice = (users: unknown) => (Array.isArray(users) ? [...users.slice(0, -1), users[0]] : users);
const inUtc = () => new Date().toISOString().slice(0, -1);

export const brokenElsewhere: readonly Broken[] = [
  ["twice on the last page", json(lastFans, ["data", "users"], twice), ["get-fans-unique-on-page"]],
  ["a user of page 1 on the last page too", again, ["get-fans-disjoint-pages"]],
  ["HTTP 201 on page 2", reply(both(fans, given("page", "2")), () => ({ status: 201 })), ["get-fans-answers"]],
  [
    "leading zeros on page 2",
    json(both(follows, given("page", "2")), row("idstr"), (id) => `0${id}`),
    ["get-followers-idstr"],
  ],
  [
    "ISO times on page 2",
    json(both(fans, given("page", "2")), row("created_at"), to("2014-11-04T11:52:49+08:00")),
    ["get-fans-created-at"],
  ],
  [
    "a wrong weekday on the last page",
    json(lastFans, row("created_at"), to("Mon Nov 04 11:52:49 +0800 2014")),
    ["get-fans-created-at"],
  ],
  ["missing field on the last page: idstr", json(lastFans, row("idstr"), to(undefined)), ["get-fans-schema"]],
  [
    "a shown total in other words on the last page",
    json(lastFans, ["data", "display_total_number_str"], to("7亿")),
    ["get-fans-display-total-str"],
  ],
  [
    "another total on the last page",
    json(lastFans, ["data"], fields({ total_number: 41, display_total_number: 41, display_total_number_str: "41" })),
    ["get-fans-stable-total", "get-fans-last-page"],
  ],
  [
    "a later row that its profile contradicts",
    json(both(follows, given("page", "1")), row("location", 16), to("火星")),
    ["get-followers-rows-are-profiles"],
  ],
  ["no request id", json(profiles, ["requestId"], to(undefined)), ["get-user-detail-request-id"]],
  ["one request id for all", json(answers, ["requestId"], to("0".repeat(32))), ["justone-request-ids-differ"]],
  ["one past recordTime for all", json(anyJustone, ["recordTime"], to(PAST)), ["justone-record-times-differ"]],
  [
    "refusals as plain text",
    reply(both(justone("get-fans"), refused), () => ({ type: "text/plain" })),
    ["get-fans-content-type"],
  ],
  ["recordTime in UTC", json(follows, ["recordTime"], inUtc), ["get-followers-record-time"]],
  [
    "a byte order mark",
    reply(both(justone("get-fans"), given("page", "2")), ({ text }) => ({ text: `\uFEFF${text}` })),
    ["justone-no-byte-order-mark"],
  ],
  [
    "V1: a byte order mark on refusals",
    reply(both(at("/users/show.json"), refused), ({ text }) => ({ text: `\uFEFF${text}` })),
    ["open-v1-no-byte-order-mark"],
  ],
  [
    "V1: refusals as plain text",
    reply(both(at("/users/show.json"), refused), () => ({ type: "text/plain" })),
    ["users-show-content-type"],
  ],
  [
    "V1: HTTP 201 on page 2",
    reply(both(at("/friends/ids.json"), given("cursor", "20")), () => ({ status: 201 })),
    ["friends-ids-schema"],
  ],
  [
    "V1: ISO times among the users",
    json(both(usersFollowed, success), ["users", 7, "created_at"], to("2010-01-20T00:00:00Z")),
    ["statuses-friends-created-at", "statuses-friends-xml-twin"],
  ],
  [
    "V1: lists as plain text",
    reply(at("/followers/ids.json"), () => ({ type: "text/plain" })),
    ["followers-ids-content-type"],
  ],
  [
    "V1: twice among the uids of a short page",
    json(both(at("/followers/ids.json"), given("count", "20"), success), ["ids"], twice),
    ["followers-ids-unique"],
  ],
  [
    "XML: another uid than in JSON",
    text(at("/friends/ids.xml"), (body) => body.replace(/<id>\d+/, "<id>12")),
    ["friends-ids-xml-twin"],
  ],
  [
    "XML: a province by another name",
    text(at("/provinces.xml"), (body) => body.replace("北京", "火星")),
    ["provinces-xml-twin"],
  ],
];
