// Where a listed user and their profile differ: both have the same fields, some in types of their own.
import { areClose } from "../../../cases/are-close.ts";
import { show } from "../../../read/show.ts";
import { pictureIn } from "./fields/picture.ts";

const SAME = [
  ...["idstr", "screen_name", "gender", "description", "location", "url", "domain", "weihao"],
  ...["verified", "verified_type", "verified_reason", "mbtype", "mbrank", "svip", "vvip", "user_ability"],
];
const COUNTS = ["followers_count", "friends_count", "statuses_count"];
const PICTURES = ["profile_image_url", "avatar_large", "avatar_hd"];

type Fields = Readonly<Record<string, unknown>>;

/** The first difference, with the path of the listed user. */
export function disagreement(path: string, row: Fields, found: Fields): string | undefined {
  // The profile of an unverified user has no reason, where a row has an empty one.
  const profile = found.verified === false ? { verified_reason: "", ...found } : found;
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
