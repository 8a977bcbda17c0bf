// Where rows of posts are shown: some of their keys differ between the three lists.
import type { Uid, World } from "@weibo-kit/world";
import { mix } from "../../../../chance/mix.ts";

/** The list that shows posts. */
export type PostList = "posts" | "videos" | "found";

/** What all rows of one page have in common. */
export interface Scene {
  readonly world: World;
  readonly list: PostList;
  /** 18 digits, the same in all rows of an answer. */
  readonly number: string;
  /** What a search looked for. */
  readonly query?: string;
}

const BILLION = 1_000_000_000;

/** @param place tells one page from another: its number, or the place of its first row */
export function sceneOf(world: World, list: PostList, uid: Uid, place: number, query?: string): Scene {
  const high = 100_000_000 + (mix(world.seed ^ (uid % BILLION), place, 7) % 900_000_000);
  const low = mix(uid % BILLION, place, 8) % BILLION;
  const number = `${high}${String(low).padStart(9, "0")}`;
  return { world, list, number, ...(query === undefined ? {} : { query }) };
}

/** The page of the site, by its code in statistics. */
export const pageCodeOf = ({ list }: Scene): string => (list === "videos" ? "20000424" : "");

/** The list in statistics; empty but in lists of posts. */
export const feedOf = ({ list }: Scene, uid: number): string =>
  list === "posts" ? `107603${uid}_-_WEIBO_SECOND_PROFILE_WEIBO` : "";
