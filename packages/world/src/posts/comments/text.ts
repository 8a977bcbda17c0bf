// What a comment says: short, and to the kind of its post.
import { chance, type Draws, draw, label } from "../../draws/draw.ts";
import { isIn } from "../../timeline/shares.ts";
import { topicTitle } from "../../topics/vocabulary.ts";
import { isInstitution, isVerified } from "../../traits/seed-traits.ts";
import type { Uid } from "../../user/user.ts";
import * as words from "../../words/comments.ts";
import { isRepost } from "../fields/is-repost.ts";
import type { Segment } from "../post.ts";
import type { PostTraits } from "../post-traits.ts";
import { append, appendWords, type Fillers, type Phrases, phrasesOf } from "./phrases.ts";

const [KIND, EARLY] = [label("kind of comment"), label("early comment")];
const [OPENED, CLOSED, REACTED, AGAIN] = [label("opening"), label("closing"), label("reaction"), label("same again")];
const MENTION = label("comment mention");
const HOUR = 3600;
const BEIJING = 8;

const REACTIONS = phrasesOf(words.reactions);
const FIRST = phrasesOf(words.firstComments);
const SOBER = phrasesOf(words.soberReactions);
const ON_THEME = phrasesOf(words.themeComments);
const ON_TOPIC = phrasesOf(words.topicComments);
const OWN = phrasesOf(words.ownComments);
const EVERYDAY = phrasesOf(words.everydayComments);
const OF_FANS = phrasesOf(words.fanComments);
const PUBLIC = phrasesOf(words.publicComments);
const ON_VIDEO = phrasesOf(words.videoComments);
const MORNING = phrasesOf(words.morningComments);
const NIGHT = phrasesOf(words.nightComments);
const THANKS = phrasesOf(words.thanks);
const ANSWERS = phrasesOf(words.answers);
const REPLIES = phrasesOf(words.replies);
const CALLS = phrasesOf(words.calls);
const OPENINGS = phrasesOf(words.openings);
const CLOSINGS = phrasesOf(words.closings);

/** What a text is drawn from. */
export interface Written {
  readonly post: PostTraits;
  readonly author: Uid;
  readonly draws: Draws;
  readonly createdAt: number;
  readonly fillers: Fillers;
}

/** The text of the root with this number. */
export function rootText(written: Written, root: number): readonly Segment[] {
  const { draws, fillers, post } = written;
  const text: Segment[] = [];
  const kind = draw(draws, KIND) % 100;
  if (written.author === post.author.uid) append(text, OWN, draws, 1, fillers);
  else if (root < 3 && chance(draws, EARLY, 0.4)) append(text, FIRST, draws, 1, fillers);
  else if (kind < 9) react(text, written, 1 + (draw(draws, REACTED) % 3));
  else if (kind < 12 && callFriend(text, written)) append(text, CALLS, draws, 1, fillers);
  else if (kind < 18 && post.topic !== undefined) {
    text.push({ kind: "topic", title: topicTitle(post.topic) });
    append(text, ON_TOPIC, draws, 1, fillers);
  } else {
    if (chance(draws, OPENED, 0.08)) append(text, OPENINGS, draws, 2, fillers);
    append(text, phrasesFor(written, kind), draws, 1, fillers);
    finish(text, written);
  }
  return text;
}

/** The text of a reply; `to` is whom it addresses by name. */
export function replyText(written: Written, to: Uid | undefined): readonly Segment[] {
  const { draws, fillers, post, author } = written;
  const text: Segment[] = [];
  if (to !== undefined) {
    text.push({ kind: "words", text: "回复" });
    text.push({ kind: "mention", uid: to, nickname: post.society.nicknameOf(to) });
    text.push({ kind: "words", text: ":" });
  }
  if (author !== post.author.uid) append(text, REPLIES, draws, 1, fillers);
  else append(text, isInstitution(post.author.traits) ? ANSWERS : THANKS, draws, 1, fillers);
  finish(text, written);
  return text;
}

function phrasesFor({ post, createdAt }: Written, kind: number): Phrases {
  const { author, number, topic } = post;
  const hour = (Math.floor(createdAt / HOUR) + BEIJING) % 24;
  if (kind > 92 && hour >= 5 && hour < 10) return MORNING;
  if (kind > 92 && (hour >= 22 || hour < 3)) return NIGHT;
  if (kind > 75 && isIn(author.videos, number)) return ON_VIDEO;
  // A post with a topic, or one that passes on another, need not be about its theme.
  if (kind > 70 && topic === undefined && !isRepost(post)) return ON_THEME;
  const { traits } = author;
  if (isInstitution(traits)) return kind < 20 ? EVERYDAY : PUBLIC;
  return (isVerified(traits) || traits.band < 3) && kind >= 32 ? OF_FANS : EVERYDAY;
}

/** Emoticons or a mark at the end of most texts. */
function finish(text: Segment[], written: Written): void {
  const { draws, fillers } = written;
  if (text.at(-1)?.kind === "emoji") return;
  if (chance(draws, REACTED, 0.35)) react(text, written, chance(draws, AGAIN, 0.25) ? 3 : 1);
  else if (chance(draws, CLOSED, 0.3) && !endsMarked(text)) append(text, CLOSINGS, draws, 3, fillers);
}

function endsMarked(text: readonly Segment[]): boolean {
  const last = text.at(-1);
  return last?.kind === "words" && /[！。？~!?哈]$/.test(last.text);
}

function react(text: Segment[], { draws, fillers, post }: Written, count: number): void {
  const first = text.length;
  append(text, isInstitution(post.author.traits) ? SOBER : REACTIONS, draws, 4, fillers);
  const emoticon = text[first];
  for (let number = 1; emoticon && number < count; number += 1) text.push(emoticon);
}

/** Mentions somebody whom the commenter follows, if there is anybody. */
function callFriend(text: Segment[], { post: { society }, author, draws }: Written): boolean {
  const follows = society.follows(author);
  const [friend] = follows.slice(draw(draws, MENTION) % Math.max(1, follows.length), 1);
  if (friend === undefined) return false;
  text.push({ kind: "mention", uid: friend, nickname: society.nicknameOf(friend) });
  appendWords(text, " ");
  return true;
}
