// Search: what words mean, the posts about it, and the posts of one account.
import { label, scramble } from "../draws/draw.ts";
import { postOf } from "../posts/drawn-post.ts";
import type { Post } from "../posts/post.ts";
import { THEME_COUNT, themedNumbers, themeNumber } from "../posts/themes/theme-order.ts";
import { TOPIC_COUNT, topicIndex } from "../topics/vocabulary.ts";
import type { Uid } from "../user/user.ts";
import type { HotList } from "./hot-list.ts";
import { type Library, postsAbout } from "./topical.ts";

/** The part of a world that searches its posts. */
export interface WorldSearch {
  search(words: string, from: number, to: number, skip?: number): Iterable<Post>;
  searchIn(uid: Uid, words: string, from: number, to: number): Iterable<Post>;
  hotList(second: number): HotList;
}

/** The words that no post is about: our choice, so that an app can try an empty result. */
export const NOTHING = "查无此事";

/** Posts about the topic that words name, from second `from` until second `to`, the newest first. */
export function* search(library: Library, words: string, from: number, to: number, skip = 0): Generator<Post> {
  const topic = topicFor(words);
  if (topic !== undefined) yield* postsAbout(library, topic, from, to, skip);
}

/** The topic of this title. On the service, too, half of the results share no word with the query: other words name any topic. */
function topicFor(words: string): number | undefined {
  const title = words.replaceAll("#", "").trim();
  if (title === "" || title === NOTHING) return undefined;
  return topicIndex(title) ?? hashOf(title) % TOPIC_COUNT;
}

/** Posts of one account about the theme that words name, the newest first. */
export function* searchIn({ society }: Library, uid: Uid, words: string, from: number, to: number): Generator<Post> {
  const query = words.trim();
  if (query === "" || query === NOTHING) return;
  const author = society.author(uid);
  const numbers = themedNumbers(author.traits.draws, themeNumber(query) ?? hashOf(query) % THEME_COUNT);
  const first = author.timeline.countUntil(from);
  for (let place = numbers.countBelow(author.timeline.countUntil(to)) - 1; place >= 0; place -= 1) {
    const number = numbers.numberAt(place);
    if (number < first) return;
    yield postOf(society, author, number);
  }
}

const hashOf = (text: string): number => scramble(label(text)) >>> 0;
