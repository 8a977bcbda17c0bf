// Operations agree: what a list says of somebody, their profile says too.
import type { Answer } from "../../answer.ts";
import type { Derived } from "../../ask.ts";
import { type Case, isUnchecked, promise } from "../../case.ts";
import type { Facts } from "../../facts.ts";
import { at } from "../../json/at.ts";
import { show } from "../../json/show.ts";
import { areClose } from "../close.ts";
import { ask } from "./ask.ts";
import { pictureIn } from "./fields/picture.ts";
import { askPage, type List, lists } from "./lists.ts";
import { pageIn, profileIn } from "./success.ts";

const SAME = [
  ...["idstr", "screen_name", "gender", "description", "location", "url", "domain", "weihao"],
  ...["verified", "verified_type", "verified_reason", "mbtype", "mbrank", "svip", "vvip", "user_ability"],
];
const COUNTS = ["followers_count", "friends_count", "statuses_count"];
const PICTURES = ["profile_image_url", "avatar_large", "avatar_hd"];

const firstOf = (list: List, facts: Facts): Derived => ({
  from: askPage(list, facts, "1"),
  says: `the first user of ${list.operation}`,
  take: ({ json }) => uidIn(at(json, "data", "users", 0, "id")),
});

const uidIn = (id: unknown): string | undefined => (typeof id === "number" ? String(id) : undefined);

const agreementsOf = (list: List): readonly Case[] => [
  promise({
    id: `${list.operation}-row-is-profile`,
    level: "should",
    upstream: "justone",
    operation: list.operation,
    topic: "agreement",
    promise: "says of a listed user what their profile says, each in its own types",
    asks: (facts) => ({
      page: askPage(list, facts, "1"),
      profile: ask("get-user-detail", { uid: firstOf(list, facts) }),
    }),
    judge: ({ page, profile }) => {
      const [listed, shown] = [pageIn(page), profileIn(profile)];
      if (isUnchecked(listed)) return listed;
      if (isUnchecked(shown)) return shown;
      const [first] = listed.rows;
      return first && disagreement(first.path, first.row, shown.row);
    },
  }),
  promise({
    id: `${list.operation}-total-is-${list.count.replaceAll("_", "-")}`,
    level: "should",
    upstream: "justone",
    operation: list.operation,
    topic: "agreement",
    promise: `announces as many users as the owner's profile counts in ${list.count}`,
    asks: ownerAndPage(list),
    judge: ({ page, profile }) => compare(page, profile, "total_number", list.count),
  }),
  promise({
    id: `${list.operation}-owner-name`,
    level: "should",
    upstream: "justone",
    operation: list.operation,
    topic: "agreement",
    promise: "writes the owner's nickname beside the list",
    asks: ownerAndPage(list),
    judge: ({ page, profile }) => compare(page, profile, "screenName", "screen_name"),
  }),
];

function ownerAndPage(list: List) {
  return (facts: Facts) => ({
    page: askPage(list, facts, "1"),
    profile: ask("get-user-detail", { uid: list.ownerIn(facts) }),
  });
}

function compare(page: Answer, profile: Answer, ofPage: string, ofProfile: string) {
  const [listed, shown] = [pageIn(page), profileIn(profile)];
  if (isUnchecked(listed)) return listed;
  if (isUnchecked(shown)) return shown;
  const [one, other] = [listed.data[ofPage], shown.row[ofProfile]];
  if (typeof one !== typeof other || one === undefined || areClose(one, other)) return undefined;
  return `$.data.${ofPage}: ${show(one)} is not the profile's ${ofProfile} ${show(other)}`;
}

type Fields = Readonly<Record<string, unknown>>;

function disagreement(path: string, row: Fields, profile: Fields): string | undefined {
  const differs = (name: string) => typeof row[name] === typeof profile[name] && !areClose(row[name], profile[name]);
  const odd =
    SAME.find((name) => typeof row[name] === typeof profile[name] && row[name] !== profile[name]) ??
    COUNTS.find(differs) ??
    PICTURES.find((name) => pictureIn(row[name])?.id !== pictureIn(profile[name])?.id);
  if (odd) return `${path}.${odd}: ${show(row[odd])} is not the profile's ${show(profile[odd])}`;
  const video = row.planet_video;
  const isOther =
    typeof video === "number" && typeof profile.planet_video === "boolean" && profile.planet_video !== video > 0;
  return isOther ? `${path}.planet_video: ${video} is not the profile's ${show(profile.planet_video)}` : undefined;
}

export const agreementCases: readonly Case[] = lists.flatMap(agreementsOf);
