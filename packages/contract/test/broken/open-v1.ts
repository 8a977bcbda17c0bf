// The Open Platform V1, broken.

import type { Broken } from "./broken.ts";
import { both, given, instead, json, lacking, reply, success, text, to, v1 } from "./edit.ts";

const shown = both(v1("json"), success);
const xml = both(v1("xml"), success);
const documented = given("user_id", "11051");
const unknownUser = given("user_id", "9999999999999");
const anotherUser = ({ searchParams }: URL) => searchParams.set("user_id", "1234567890");
const absent = (body: string) => body.replace("does not exists", "does not exist");
const UNKNOWN = ["nobody-named", "unknown-user", "unknown-nickname", "unknown-in-path", "malformed-user"];

export const brokenV1: readonly Broken[] = [
  [
    "V1: a failure",
    reply(both(v1("json"), documented, given("source")), () => ({ status: 500, text: "oops" })),
    ["users-show-answers"],
  ],
  ["V1: JSON sent as text", reply(shown, () => ({ type: "text/plain" })), ["users-show-content-type"]],
  ["V1: a number beyond 2^53", json(shown, ["status", "annotations"], to([2 ** 60])), ["users-show-safe-integers"]],
  ["V1: wrong type: id as text", json(shown, ["id"], String), ["users-show-schema"]],
  ["V1: missing field: geo_enabled", json(shown, ["geo_enabled"], to(undefined)), ["users-show-schema"]],
  ["V1: null for an empty text", json(shown, ["url"], to(null)), ["users-show-schema"]],
  ["V1: the author in the post", json(shown, ["status", "user"], to({ id: 1 })), ["users-show-no-user-in-status"]],
  [
    "V1: ISO times",
    json(both(shown, documented), ["created_at"], to("2010-01-20T00:00:00Z")),
    ["users-show-created-at", "users-show-xml-twin"],
  ],
  ["V1: mid of another post", json(shown, ["status", "mid"], to("1")), ["users-show-post-id"]],
  [
    "V1: province by name, in both formats",
    text(v1("json"), (body) => body.replace('"province":"11"', '"province":"北京"')),
    ["users-show-province-city", "users-show-xml-twin"],
  ],
  [
    "V1: screen_name without effect",
    instead(both(v1("json"), given("screen_name")), anotherUser),
    ["users-show-by-screen-name", "users-show-unknown-nickname"],
  ],
  [
    "V1: id without effect",
    instead(both(v1("json"), given("id")), ({ searchParams }) => searchParams.delete("id")),
    ["users-show-by-id"],
  ],
  [
    "V1: no uid in the path",
    reply(
      ({ pathname }) => pathname === "/users/show/11051.json",
      () => ({ status: 404, text: "gone" }),
    ),
    ["users-show-by-path"],
  ],
  [
    "V1: no nickname in the path",
    reply(
      ({ pathname }) => pathname.startsWith("/users/show/%"),
      () => ({ status: 404, text: "gone" }),
    ),
    ["users-show-by-path-nickname"],
  ],
  [
    "V1: the spelling is mended",
    text(v1("json"), absent),
    [...UNKNOWN.map((name) => `users-show-${name}`), "users-show-codes"],
  ],
  [
    "V1: error_code as a number",
    json(both(v1("json"), unknownUser), ["error_code"], Number),
    ["users-show-unknown-user"],
  ],
  [
    "V1: 404 for an unknown user",
    reply(both(v1("json"), unknownUser), () => ({ status: 404 })),
    ["users-show-unknown-user"],
  ],
  [
    "V1: request with its query",
    json(both(v1("json"), unknownUser), ["request"], (old) => `${old}?user_id=1`),
    ["users-show-unknown-user"],
  ],
  ["V1: a user is invented", instead(both(v1("json"), unknownUser), anotherUser), ["users-show-unknown-user"]],
  [
    "V1: source ignored",
    instead(
      lacking("source"),
      ({ searchParams, pathname }) => pathname.startsWith("/users") && searchParams.set("source", "k"),
    ),
    ["users-show-source-missing", "users-show-xml-source-missing"],
  ],
  [
    "V1: a code in other words",
    json(both(v1("json"), given("user_id", "40302")), ["error"], to("40302:Error: auth failed!")),
    ["users-show-codes"],
  ],
  [
    "V1: counts of another day",
    json(both(shown, given("user_id", "5357651574")), ["followers_count"], to(12)),
    ["users-show-is-profile"],
  ],
  ["XML: not well-formed", text(xml, (body) => body.replace("</screen_name>", "")), ["users-show-xml-well-formed"]],
  [
    "XML: a bare ampersand in an open tag",
    text(xml, (body) => body.replace("<name>", "<name")),
    ["users-show-xml-well-formed"],
  ],
  [
    "XML: another root",
    text(xml, (body) => body.replaceAll(/<(\/?)user>/g, "<$1person>")),
    ["users-show-xml-well-formed"],
  ],
  ["XML: sent as HTML", reply(xml, () => ({ type: "text/html" })), ["users-show-xml-content-type"]],
  [
    "XML: another count than in JSON",
    text(xml, (body) => body.replace(/<followers_count>\d+/, "<followers_count>1")),
    ["users-show-xml-twin"],
  ],
  [
    "XML: another post than in JSON",
    text(xml, (body) => body.replace(/<truncated>\w+/, "<truncated>true")),
    ["users-show-xml-status-twin"],
  ],
  [
    "XML: the link as text",
    text(xml, (body) => body.replace(/<a href="([^"]*)">(.*?)<\/a>/, "&lt;a&gt;$2")),
    ["users-show-xml-source-markup"],
  ],
  [
    "XML: elements out of order",
    text(xml, (body) =>
      body.replace(/(<verified>\w+<\/verified>)\s*(<allow_all_act_msg>\w+<\/allow_all_act_msg>)/, "$2$1"),
    ),
    ["users-show-xml-order"],
  ],
  [
    "XML: a refusal as JSON",
    reply(both(v1("xml"), unknownUser), () => ({ text: "{}" })),
    ["users-show-xml-unknown-user"],
  ],
  [
    "XML: another root for refusals",
    text(both(v1("xml"), unknownUser), (body) => body.replaceAll("hash>", "error>")),
    ["users-show-xml-unknown-user"],
  ],
];
