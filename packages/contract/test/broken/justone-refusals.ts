// Just One API, broken in what it refuses, and how.

import type { Broken } from "./broken.ts";
import { both, given, instead, json, justone, lacking, reply, text, to } from "./edit.ts";

const fans = justone("get-fans");
const profile = justone("get-user-detail");
const code = (number: number) => both(profile, given("uid", String(number)));
const isRefused: typeof fans = (_url, { text: body }) => body.startsWith('{"code":400');
const isTokenless: typeof fans = (_url, { text: body }) => body.startsWith('{"code":100');

export const brokenRefusals: readonly Broken[] = [
  [
    "HTTP 200 on bad parameters",
    reply(both(fans, isRefused), () => ({ status: 200 })),
    ["get-fans-uid-missing", "get-fans-page-malformed", "get-fans-page-fraction"],
  ],
  [
    "page=abc is page 1",
    instead(both(fans, given("page", "abc")), ({ searchParams }) => searchParams.set("page", "1")),
    ["get-fans-page-malformed"],
  ],
  [
    "page=1.5 is page 1",
    instead(both(fans, given("page", "1.5")), ({ searchParams }) => searchParams.set("page", "1")),
    ["get-fans-page-fraction"],
  ],
  [
    "page wraps at 32 bits",
    instead(both(fans, given("page", "99999999999")), ({ searchParams }) => searchParams.set("page", "1")),
    ["get-fans-page-too-large"],
  ],
  [
    "page 0 is page 1",
    instead(both(fans, given("page", "0")), ({ searchParams }) => searchParams.set("page", "1")),
    ["get-fans-page-zero"],
  ],
  [
    "a user is invented",
    instead(both(profile, given("uid", "9999999999999")), ({ searchParams }) => searchParams.set("uid", "1234567890")),
    ["get-user-detail-user-missing"],
  ],
  [
    "a uid of letters finds a user",
    instead(both(profile, given("uid", "abc")), ({ searchParams }) => searchParams.set("uid", "1234567890")),
    ["get-user-detail-uid-malformed"],
  ],
  [
    "an empty uid finds a user",
    instead(both(profile, given("uid", "")), ({ searchParams }) => searchParams.set("uid", "1234567890")),
    ["get-user-detail-uid-empty"],
  ],
  [
    "a failure without uid",
    reply(
      both(profile, (url) => !url.searchParams.has("uid")),
      () => ({ status: 500, text: '{"code":500,"data":null,"message":null,"recordTime":null}' }),
    ),
    ["get-user-detail-uid-missing"],
  ],
  [
    "an unknown parameter is refused",
    instead(both(fans, given("colour")), ({ searchParams }) => searchParams.delete("uid")),
    ["get-fans-unknown-parameter"],
  ],
  [
    "token ignored",
    instead(both(fans, lacking("token")), ({ searchParams }) => searchParams.set("token", "any")),
    ["get-fans-token-missing", "get-fans-token-empty"],
  ],
  [
    "HTTP 200 without a token",
    reply(both(fans, isTokenless), () => ({ status: 200 })),
    ["get-fans-token-missing", "get-fans-token-empty"],
  ],
  [
    "an empty token is a token",
    instead(both(fans, given("token", "")), ({ searchParams }) => searchParams.set("token", "any")),
    ["get-fans-token-empty"],
  ],
  [
    "other words without a token",
    json(both(profile, lacking("token"), isTokenless), ["message"], to("no token")),
    ["get-user-detail-token-message"],
  ],
  [
    "a payload beside a refusal",
    json(both(fans, isTokenless), ["data"], to({ users: [] })),
    ["get-fans-token-missing", "get-fans-token-empty"],
  ],
  [
    "an unknown path fails",
    reply(
      ({ pathname }) => pathname.includes("get-nothing"),
      () => ({ status: 500, text: "oops" }),
    ),
    ["justone-unknown-path"],
  ],
  ["302 with HTTP 200", reply(code(302), () => ({ status: 200 })), ["justone-code-302"]],
  ["301 with HTTP 500", reply(code(301), () => ({ status: 500 })), ["justone-code-301"]],
  ["the quota looks like the rate limit", text(code(303), (body) => body.replace("303", "302")), ["justone-code-303"]],
  ["500 in other words", json(code(500), ["message"], to("error")), ["justone-code-500"]],
  ["a refusal by code 0", json(code(503), ["code"], to(0)), ["justone-code-503"]],
];
