// The operations of the Open Platform beside users/show, broken.
import type { Broken } from "./broken.ts";
import { at, both, given, instead, json, lacking, reply, text, to, type Where } from "./edit.ts";

const friends = at("/friends/ids.json");
const followers = at("/followers/ids.json");
const friendship = at("/friendships/show.json");
const usersFollowed = at("/statuses/friends.json");
const usersFollowing = at("/statuses/followers.json");
const isFirst: Where = ({ searchParams }) => (searchParams.get("cursor") ?? "-1") === "-1";
const oneMore = (ids: unknown) => (Array.isArray(ids) ? [...ids, 1_999_999_999] : ids);
const twice = (items: unknown) => (Array.isArray(items) ? [...items.slice(0, -1), items[3]] : items);

export const brokenSocial: readonly Broken[] = [
  ["V1: a uid as text", json(friends, ["ids", 3], String), ["friends-ids-schema"]],
  ["V1: twice among the uids", json(friends, ["ids"], twice), ["friends-ids-unique", "friends-ids-hold-get-followers"]],
  [
    "V1: a page before the first uids",
    json(followers, ["previous_cursor"], to(-20)),
    ["followers-ids-unique", "followers-ids-xml-twin"],
  ],
  [
    "V1: a cursor without effect",
    instead(both(friends, given("cursor", "20")), ({ searchParams }) => searchParams.set("cursor", "-1")),
    ["friends-ids-disjoint-pages", "friends-ids-moving-cursor"],
  ],
  [
    "V1: page 2 when cursor is left out",
    instead(both(usersFollowed, given("count", "20"), lacking("cursor")), ({ searchParams }) =>
      searchParams.set("cursor", "20"),
    ),
    ["statuses-friends-page-omitted"],
  ],
  ["V1: twice among the users", json(usersFollowing, ["users"], twice), ["statuses-followers-unique-on-page"]],
  [
    "V1: a uid more than count",
    json(both(followers, given("count", "20"), isFirst), ["ids"], oneMore),
    ["followers-ids-page-size"],
  ],
  ["V1: no uids on page 2", json(both(friends, given("cursor", "20")), ["ids"], to([])), ["friends-ids-next-page"]],
  [
    "V1: the same cursor on page 2",
    json(both(usersFollowing, given("cursor", "20")), ["next_cursor"], to(20)),
    ["statuses-followers-moving-cursor"],
  ],
  [
    "V1: no end on the last page",
    json(both(followers, given("count", "5000"), given("cursor")), ["next_cursor"], to(5000)),
    ["followers-ids-end-of-short-page"],
  ],
  [
    "V1 swapped: follows under followers/ids",
    instead(followers, (url) => {
      url.pathname = "/friends/ids.json";
    }),
    ["followers-ids-hold-get-fans", "followers-ids-xml-twin"],
  ],
  ["V1: a follow is denied", json(friendship, ["source", "following"], to(false)), ["friendships-show-follows"]],
  ["V1: no target", json(friendship, ["target"], to(undefined)), ["friendships-show-schema"]],
  [
    "V1: a limit without its end",
    json(at("/account/rate_limit_status.json"), ["reset_time"], to(undefined)),
    ["account-rate-limit-status-schema"],
  ],
  [
    "V1: provinces want a credential",
    reply(at("/provinces.json"), () => ({ status: 400, text: "{}" })),
    ["provinces-schema"],
  ],
  [
    "XML: provinces are cut off",
    text(at("/provinces.xml"), (body) => body.slice(0, 200)),
    ["provinces-xml-well-formed"],
  ],
];
