// Finds the post that an operation is about, or answers as for a missing one.
import { midOf } from "@weibo-kit/types/post-id";
import type { Post, World } from "@weibo-kit/world";
import type { Outcome } from "../../exchange/outcome.ts";
import { missing } from "./missing.ts";

const DIGITS = /^[1-9]\d{0,15}$/;

/** @param text the id as a number, or in short: `5105108646627428`, `P28TKrO60` */
export function aboutPost(text: string, world: World, payload: (post: Post) => unknown): Outcome {
  // A short form can consist of digits alone.
  const post = postOf(DIGITS.test(text) ? text : undefined, world) ?? postOf(midOf(text), world);
  return post ? { payload: payload(post) } : missing.post;
}

function postOf(mid: string | undefined, world: World): Post | undefined {
  const id = Number(mid);
  return Number.isSafeInteger(id) ? world.post(id) : undefined;
}
