// The words of a post: sentences of its theme and topic between others, joined as their author would.
import { draw, drawAt, fraction, label } from "../../draws/draw.ts";
import { permute, shuffle } from "../../draws/permutation.ts";
import { topicCategory } from "../../topics/vocabulary.ts";
import { emoticons } from "../../words/post-parts.ts";
import { THEME_COUNT, themeAt, themeWord } from "../themes/theme-order.ts";
import type { Moment } from "./moment.ts";
import { fill, type Phrase } from "./phrase.ts";
import { commonPhrases, themePhrases, topicPhrases } from "./phrases.ts";

const SENTENCE = label("sentence of a post");
const SHAPE = label("shape of a post");
const JOINT = label("joint of a post");
const ITEMS = label("items of a post");
const EMOTICON = label("emoticon of a post");

const JOINTS = {
  everyday: ["，", "，", "，", "。", "。", " ", "！", "\n", "…", "，"],
  known: ["。", "，", "。", "，", "\n", "。", "！", "，"],
  official: ["。", "。", "。", "！", "。\n"],
} as const;
const ENDS = {
  everyday: ["", "", "", "", "。", "！", "～", "…", "", "！！"],
  known: ["", "。", "。", "！", ""],
  official: ["。", "。", "！", "。"],
} as const;
/** How often a post begins, goes on, goes on further and ends with a sentence that isn't about its theme. */
const SHARES = {
  everyday: [0.5, 0.6, 0.14, 0.4],
  known: [0.35, 0.65, 0.25, 0.45],
  official: [0.4, 0.75, 0.4, 0.35],
} as const;
const WITH_EMOTICON = { everyday: 0.34, known: 0.22, official: 0.12 } as const;
const SHARE_LONG = { everyday: 0.015, known: 0.12, official: 0.14 } as const;

/** A sentence of a list, filled; `place` sets it apart from the others of the post. */
function sentence(moment: Moment, phrases: readonly Phrase[], place: number): string {
  const bits = drawAt(moment.traits.draws, SENTENCE, place);
  const phrase = phrases[bits % phrases.length];
  return phrase ? fill(phrase, moment, bits) : "";
}

const about = (moment: Moment, theme: number, place: number): string =>
  sentence(moment, themePhrases().get(themeWord(theme))?.[moment.voice] ?? [], place);

const ownTheme = ({ traits }: Moment): number => themeAt(traits.author.traits.draws, traits.number);

/** Whether a post is much longer than others. */
export const isLong = ({ traits, voice }: Moment): boolean => fraction(traits.draws, ITEMS) < SHARE_LONG[voice];

/** The words of an own post. */
export function ownWords(moment: Moment): string {
  const { traits, voice } = moment;
  const common = commonPhrases()[voice];
  const [opening, addition, second, ending] = SHARES[voice];
  const has = (share: number, place: number) => drawAt(traits.draws, SHAPE, place) < share * 4_294_967_296;
  const sentences: string[] = [];
  if (traits.topic !== undefined) sentences.push(aboutTopic(moment, traits.topic));
  else if (has(opening, 0)) sentences.push(sentence(moment, common.openings, 0));
  sentences.push(about(moment, ownTheme(moment), 1));
  if (isLong(moment)) return `${joined(moment, sentences)}\n${items(moment)}`;
  if (has(addition, 1)) sentences.push(sentence(moment, common.additions, 2));
  if (has(second, 2)) sentences.push(sentence(moment, common.additions, 3));
  if (has(ending, 3)) sentences.push(sentence(moment, common.endings, 4));
  return joined(moment, sentences) + emoticon(moment, WITH_EMOTICON[voice]);
}

/** The title of a video: about the theme of its post. */
export const videoTitle = (moment: Moment): string => about(moment, ownTheme(moment), 30);

/** What is written when passing on a post: about the theme, too. */
export function repostWords(moment: Moment): string {
  const { traits, voice } = moment;
  const sentences = traits.topic === undefined ? [] : [aboutTopic(moment, traits.topic)];
  if (voice === "official") sentences.push(about(moment, ownTheme(moment), 1));
  else sentences.push(sentence(moment, commonPhrases().reactions, 1));
  const more = commonPhrases()[voice];
  sentences.push(sentence(moment, draw(traits.draws, SHAPE) % 3 === 0 ? more.endings : more.additions, 2));
  return joined(moment, sentences) + emoticon(moment, 0.3);
}

function aboutTopic(moment: Moment, topic: number): string {
  const { voice } = moment;
  const phrases = topicPhrases().get(topicCategory(topic));
  return sentence(moment, phrases?.[voice] ?? [], 5);
}

/** Nine to sixteen numbered lines about other themes, so that the text exceeds what lists show. */
function items(moment: Moment): string {
  const { draws } = moment.traits;
  const bits = draw(draws, ITEMS);
  const order = shuffle(THEME_COUNT, bits);
  const count = 12 + (bits % 8);
  return Array.from(
    { length: count },
    (_, place) =>
      `${place + 1}、${about(moment, permute(order, place), 10 + place)}${moment.voice === "official" ? "。" : ""}`,
  ).join("\n");
}

/** A mark is set between two sentences unless the first has one. */
function joined({ traits: { draws }, voice }: Moment, sentences: readonly string[]): string {
  let text = "";
  for (const [place, next] of sentences.entries()) {
    if (place > 0 && !/[。！？…～】）]$/.test(text))
      text += JOINTS[voice][drawAt(draws, JOINT, place) % JOINTS[voice].length];
    text += next;
  }
  return /[。！？…～]$/.test(text) ? text : text + ENDS[voice][draw(draws, JOINT) % ENDS[voice].length];
}

function emoticon({ traits: { draws } }: Moment, share: number): string {
  const x = fraction(draws, EMOTICON);
  if (x >= share) return "";
  const one = emoticons[drawAt(draws, EMOTICON, 1) % emoticons.length] ?? "";
  return x < share * 0.15 ? one + one + one : one;
}
