/** The payload schemas, on invented payloads. */
import { expect, test } from "vitest";
import type { FansPage, FollowsPage, ListWithheld, Profile } from "../src/index.ts";
import { listedUser } from "./listed-user.ts";
import { fits } from "./schema.ts";

const follows: FollowsPage = {
  users: [listedUser],
  has_filtered_attentions: false,
  next_cursor: 0,
  previous_cursor: 0,
  total_number: 1,
  use_sink_stragety: true,
  has_filtered_fans: false,
  use_status_strategy: false,
  show_related_topic: false,
  sort_type: 1,
  type: 1,
  show_unread: false,
  fill_material: 0,
  screenName: "示例用户",
  ok: 1,
};
const fans: FansPage = { ...follows, display_total_number: 1, display_total_number_str: "1" };
const withheld: ListWithheld = { ok: 0, msg: "仅粉丝可见", relation_display: 1, error_type: "none" };
const profile: Profile = {
  ok: 1,
  data: {
    user: {
      ...listedUser,
      status_total_counter: {
        total_cnt_format: "1.2万",
        comment_cnt: "0",
        repost_cnt: "0",
        like_cnt: "12,000",
        total_cnt: "12,000",
      },
      profile_url: "/u/7000000001",
      planet_video: false,
      v_plus: 0,
      icon_list: [],
      user_type: 0,
      is_star: "0",
      is_muteuser: false,
    },
    tabList: [{ name: "主页", tabName: "home" }],
    blockText: "",
  },
};
const envelope = { code: 0, message: null, recordTime: "2026-07-28T14:00:25.953457453" };

test("lists of the smallest user and a list that is withheld are payloads", () => {
  expect(fits("justone", "FollowsPayload", follows)).toBe(true);
  expect(fits("justone", "FansPayload", fans)).toBe(true);
  expect(fits("justone", "FollowsPayload", withheld)).toBe(true);
  expect(fits("justone", "Profile", profile)).toBe(true);
});

test("unknown keys are accepted", () => {
  expect(fits("justone", "ListedUser", { ...listedUser, mood_ring: "blue" })).toBe(true);
});

test.each([
  ["id", "7000000001"],
  ["screen_name", null],
  ["followers_count", "35.8万"],
  ["planet_video", false],
  ["gender", "x"],
  ["status_total_counter", { total_cnt: "1,171,230,044" }],
])("a listed user whose %s is %j is refused", (field, value) => {
  expect(fits("justone", "ListedUser", { ...listedUser, [field]: value })).toBe(false);
});

test("a listed user without a field that every user has is refused", () => {
  const { bi_followers_count: _, ...rest } = listedUser;
  expect(fits("justone", "ListedUser", rest)).toBe(false);
});

test("a fan badge must be whole", () => {
  const users = [{ ...listedUser, fansIcon: { fans_uid: 7000000001 } }];
  expect(fits("justone", "FansPayload", { ...fans, users })).toBe(false);
});

test("a list with `ok` 0, and a list of fans without the number to display, are refused", () => {
  expect(fits("justone", "FollowsPayload", { ...follows, ok: 0 })).toBe(false);
  expect(fits("justone", "FansPayload", follows)).toBe(false);
});

test("an answer is a success with a payload or a refusal without one", () => {
  expect(fits("justone", "FollowsAnswer", { ...envelope, data: follows })).toBe(true);
  expect(fits("justone", "FollowsAnswer", { ...envelope, code: 301, data: null })).toBe(true);
  expect(fits("justone", "FollowsAnswer", { ...envelope, data: null })).toBe(false);
  expect(fits("justone", "FollowsAnswer", { ...envelope, code: 301, data: follows })).toBe(false);
  expect(fits("justone", "FollowsAnswer", { ...envelope, code: "0", data: follows })).toBe(false);
});
