// The author's own words in a post.
import { topicTitle } from "../../topics/vocabulary.ts";
import type { Segment } from "../post.ts";
import type { PostTraits } from "../post-traits.ts";
import { linksIn, mentionIn } from "../texts/links.ts";
import { momentOf } from "../texts/moment.ts";
import { documentedSegments, segmentsOf } from "../texts/segments.ts";
import { ownWords, repostWords } from "../texts/sentences.ts";
import { isRepost, isWordless } from "./is-repost.ts";

/** Empty for a repost without words. */
export function textOf(traits: PostTraits): readonly Segment[] {
  const { documented } = traits;
  if (documented) return documentedSegments(String(documented.text));
  const repost = isRepost(traits);
  if (repost && isWordless(traits)) return [];
  const moment = momentOf(traits);
  const words = segmentsOf(repost ? repostWords(moment) : ownWords(moment));
  const links = repost ? [] : linksIn(moment);
  return [...topicIn(traits), ...words, ...mentionIn(moment), ...links];
}

function topicIn({ topic }: PostTraits): readonly Segment[] {
  return topic === undefined ? [] : [{ kind: "topic", title: topicTitle(topic) }];
}
