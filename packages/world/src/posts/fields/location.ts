// The place that the author attached to a post.
import { chance, draw, drawAt, label } from "../../draws/draw.ts";
import { cityOf } from "../../places/city-names.ts";
import { landmarks } from "../../words/post-parts.ts";
import type { Post } from "../post.ts";
import type { PostTraits } from "../post-traits.ts";
import { isRepost } from "./is-repost.ts";

const LOCATION = label("location of a post");
/** Provinces of the mainland have smaller numbers. */
const ABROAD = 100;
const HEX = 16;

/** Only own posts of users who say where they live have one. */
export function locationOf(traits: PostTraits): Post["location"] {
  const { author, draws } = traits;
  if (!chance(draws, LOCATION, 0.06) || author.place.province >= ABROAD || isRepost(traits)) return undefined;
  const x = draw(draws, LOCATION);
  const city = cityOf(author.place).toString();
  return {
    title: `${city}·${landmarks[drawAt(draws, LOCATION, 1) % landmarks.length]}`,
    id: `B2094${hex(drawAt(draws, LOCATION, 2))}${hex(x)}`,
  };
}

const hex = (bits: number): string => bits.toString(HEX).toUpperCase().padStart(8, "0");
