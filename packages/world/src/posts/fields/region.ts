// Where a post was sent from, which the service shows since the middle of 2022.
import { regionOf } from "../comments/region.ts";
import type { PostTraits } from "../post-traits.ts";

/** 2022-07-01 +0800, in Unix seconds. */
const SHOWN_FROM = 1_656_604_800;

/** The province or country of the author for most posts, another one for a few. */
export const regionOfPost = ({ author, draws, createdAt }: PostTraits): string | undefined =>
  createdAt < SHOWN_FROM ? undefined : regionOf(author, author.traits.draws, draws, createdAt);
