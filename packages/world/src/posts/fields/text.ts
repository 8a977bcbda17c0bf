// The author's own words in a post.
import { label } from "../../draws/draw.ts";
import { pick } from "../../draws/pick.ts";
import { once } from "../../once.ts";
import { Filled } from "../../templates/filled.ts";
import { templatesOf } from "../../templates/template.ts";
import { isVerified } from "../../traits/seed-traits.ts";
import * as words from "../../words/posts.ts";
import type { Segment } from "../post.ts";
import type { PostTraits } from "../post-traits.ts";

const TEXT = label("post text");
const EVERYDAY = once(() => templatesOf(words.everydayPosts));
const KNOWN = once(() => templatesOf(words.knownPosts));
const OFFICIAL = once(() => templatesOf(words.officialPosts));

export function textOf({ author, draws }: PostTraits): readonly Segment[] {
  const { traits, place } = author;
  const texts = !isVerified(traits) ? EVERYDAY() : traits.kind === "person" ? KNOWN() : OFFICIAL();
  return [{ kind: "words", text: String(new Filled(pick(draws, TEXT, texts), { ...traits, draws }, place)) }];
}
