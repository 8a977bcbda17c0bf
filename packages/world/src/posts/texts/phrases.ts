// All sentences of posts, compiled: those of each theme and topic, and those that suit every post.
import { once } from "../../once.ts";
import * as parts from "../../words/post-parts.ts";
import { themePosts } from "../../words/theme-posts.ts";
import { topicPosts } from "../../words/topic-posts.ts";
import type { Voice } from "./moment.ts";
import { type Phrase, phraseOf } from "./phrase.ts";

type Phrases = readonly Phrase[];
const MARKS: Readonly<Record<string, Voice>> = { "!": "official", "+": "known" };

/** The sentences of one line by who can write them; known persons write everyday ones, too. */
function byVoice(sentences: readonly string[]): Readonly<Record<Voice, Phrases>> {
  const of = (voice: Voice) =>
    sentences
      .filter((sentence) => (MARKS[sentence.charAt(0)] ?? "everyday") === voice)
      .map((sentence) => phraseOf(voice === "everyday" ? sentence : sentence.slice(1)));
  const everyday = of("everyday");
  const known = of("known");
  return { everyday, known: [...everyday, ...known, ...known, ...known], official: of("official") };
}

function byFirstWord(lines: readonly string[]): ReadonlyMap<string, Readonly<Record<Voice, Phrases>>> {
  return new Map(
    lines.map((line) => {
      const [word = "", sentences = ""] = line.split(" ");
      return [word, byVoice(sentences.split("|"))];
    }),
  );
}

/** Sentences about a theme, by its word. */
export const themePhrases = once(() => byFirstWord(themePosts));

/** Sentences about a topic, by its category. */
export const topicPhrases = once(() => byFirstWord(topicPosts));

/** Sentences that suit every post. */
export const commonPhrases = once(() => {
  const of = (lines: readonly string[]) => lines.map(phraseOf);
  const everyday = { openings: of(parts.openings), additions: of(parts.additions), endings: of(parts.endings) };
  return {
    everyday,
    known: {
      openings: everyday.openings,
      additions: [...everyday.additions, ...of(parts.knownAdditions)],
      endings: of(parts.knownEndings),
    },
    official: {
      openings: of(parts.officialOpenings),
      additions: of(parts.officialAdditions),
      endings: of(parts.officialEndings),
    },
    reactions: of(parts.reactions),
    articles: of(parts.articles),
  };
});
