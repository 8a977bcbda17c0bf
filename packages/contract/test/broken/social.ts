// The neighbours of users/show, broken.
import type { Broken } from "./broken.ts";
import { at, instead, json, reply, text, to } from "./edit.ts";

const friends = at("/friends/ids.json");
const followers = at("/followers/ids.json");
const friendship = at("/friendships/show.json");
const twice = (ids: unknown) => (Array.isArray(ids) ? [...ids, ids[3]] : ids);

export const brokenSocial: readonly Broken[] = [
  ["V1: a uid as text", json(friends, ["ids", 3], String), ["friends-ids-schema"]],
  ["V1: twice among the uids", json(friends, ["ids"], twice), ["friends-ids-unique"]],
  ["V1: a page before the first uids", json(followers, ["previous_cursor"], to(-20)), ["followers-ids-unique"]],
  [
    "V1 swapped: follows under followers/ids",
    instead(followers, (url) => {
      url.pathname = "/friends/ids.json";
    }),
    ["followers-ids-hold-get-fans"],
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
