// How many comments a post has on the world's date, and when they come.
import { finalComments } from "../fields/reach.ts";
import type { PostTraits } from "../post-traits.ts";
import { Moments } from "./moments.ts";

/**
 * The comments of a post on the world's date, replies included.
 *
 * @param final how many it gets in the end
 */
export const commentTotalOf = (traits: PostTraits, final: number = finalComments(traits)): number =>
  momentsOf(traits, final).countUntil(traits.author.traits.source.date);

/** When the comments of a post come. In a world of one user nobody comments. */
export const momentsOf = (traits: PostTraits, final: number = finalComments(traits)): Moments =>
  new Moments(traits, traits.society.population < 2 ? 0 : final);
