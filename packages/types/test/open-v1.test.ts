/** The V1 schemas, on invented answers. */
import { expect, test } from "vitest";
import { openV1Document } from "../src/documents.ts";
import type { V1Error, V1User } from "../src/index.ts";
import { fits } from "./schema.ts";

const user: V1User = {
  id: 7000000001,
  screen_name: "示例用户",
  name: "示例用户",
  province: "11",
  city: "8",
  location: "北京 海淀区",
  description: "",
  url: "",
  profile_image_url: "https://example.com/50",
  domain: "",
  gender: "f",
  followers_count: 1,
  friends_count: 2,
  statuses_count: 0,
  favourites_count: 0,
  created_at: "Wed Jan 20 00:00:00 +0800 2010",
  following: false,
  allow_all_act_msg: true,
  geo_enabled: true,
  verified: false,
};
const status = {
  created_at: "Mon Nov 29 16:08:43 +0800 2010",
  id: 1,
  text: "你好",
  source: '<a href="https://example.com" rel="nofollow">示例</a>',
  favorited: false,
  truncated: false,
  in_reply_to_status_id: "",
  in_reply_to_user_id: "",
  in_reply_to_screen_name: "",
  geo: null,
};
const error: V1Error = { request: "/users/show.json", error_code: "400", error: "40023:Error: User does not exists!" };

test("a user with and without a post is a user", () => {
  expect(fits("open-v1", "V1User", user)).toBe(true);
  expect(fits("open-v1", "V1User", { ...user, status })).toBe(true);
});

test("null for a text, a province as a number and a post that lacks its text are refused", () => {
  expect(fits("open-v1", "V1User", { ...user, description: null })).toBe(false);
  expect(fits("open-v1", "V1User", { ...user, province: 11 })).toBe(false);
  expect(fits("open-v1", "V1User", { ...user, status: { ...status, text: undefined } })).toBe(false);
});

test("error_code is text: clients break on a number", () => {
  expect(fits("open-v1", "V1Error", error)).toBe(true);
  expect(fits("open-v1", "V1Error", { ...error, error_code: 400 })).toBe(false);
});

test("the OAuth endpoints take GET and POST, and speak forms and pages", () => {
  const oauth = Object.entries(openV1Document.paths).filter(([path]) => path.startsWith("/oauth/"));
  expect(oauth.map(([path, { get, post }]) => [path, get?.["x-format"], post?.["x-format"]])).toEqual([
    ["/oauth/request_token", "form", "form"],
    ["/oauth/authorize", "html", "html"],
    ["/oauth/authenticate", "html", "html"],
    ["/oauth/access_token", "form", "form"],
  ]);
});

test("every path but OAuth's ends in its format, and every operation has both", () => {
  const formats = Object.entries(openV1Document.paths)
    .filter(([path]) => !path.startsWith("/oauth/"))
    .map(([path, { get }]) => [path.split(".").at(-1), get?.["x-format"]]);
  expect(formats.filter(([ending, format]) => ending !== format)).toEqual([]);
  expect(formats.filter(([ending]) => ending === "xml")).toHaveLength(formats.length / 2);
});
