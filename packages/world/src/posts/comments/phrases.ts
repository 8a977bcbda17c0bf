// Short texts with choices in them, as segments: `(真|太)好看了[心]`.
import { type Draws, drawAt, label } from "../../draws/draw.ts";
import { pick, type Some } from "../../draws/pick.ts";
import { once } from "../../once.ts";
import type { Segment } from "../post.ts";

const [PHRASE, WORD] = [label("comment phrase"), label("comment word")];

/** A piece of a phrase: words to choose from, the name of a gap, or an emoticon. */
type Piece = { readonly words: Some<readonly Piece[]> } | { readonly gap: Gap } | { readonly text: string } | Emoticon;
type Emoticon = { readonly emoji: Segment };
const GAPS = ["name", "city", "theme"] as const;
type Gap = (typeof GAPS)[number];

/** Phrases that one is drawn from. */
export interface Phrases {
  readonly all: () => Some<readonly Piece[]>;
}

/** What the gaps of a phrase are filled with; read only where a phrase has the gap. */
export type Fillers = Readonly<Record<Gap, () => string>>;

/** Phrases are parsed when the first one is drawn. */
export function phrasesOf([first, ...rest]: Some<string>): Phrases {
  return { all: once(() => [parse(first), ...rest.map(parse)]) };
}

/** Draws one of the phrases, and appends its segments; `part` tells the phrases of one comment apart. */
export function append(into: Segment[], phrases: Phrases, draws: Draws, part: number, fillers: Fillers): void {
  const own = { high: draws.high ^ part, low: draws.low };
  write(into, pick(own, PHRASE, phrases.all()), own, fillers, { number: 0 });
}

function write(
  into: Segment[],
  pieces: readonly Piece[],
  draws: Draws,
  fillers: Fillers,
  choices: { number: number },
): void {
  for (const piece of pieces) {
    if ("emoji" in piece) into.push(piece.emoji);
    else if ("text" in piece) appendWords(into, piece.text);
    else if ("gap" in piece) appendWords(into, fillers[piece.gap]());
    else {
      const { words } = piece;
      choices.number += 1;
      write(into, words[drawAt(draws, WORD, choices.number) % words.length] ?? words[0], draws, fillers, choices);
    }
  }
}

/** Adds to the last segment where that one has words, too. */
export function appendWords(into: Segment[], text: string): void {
  if (text === "") return;
  const last = into.at(-1);
  if (last?.kind === "words") into[into.length - 1] = { kind: "words", text: last.text + text };
  else into.push({ kind: "words", text });
}

function parse(phrase: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = phrase;
  while (rest !== "") {
    const [piece, length] = firstPiece(rest);
    pieces.push(piece);
    rest = rest.slice(length);
  }
  return pieces;
}

function firstPiece(text: string): readonly [piece: Piece, length: number] {
  if (text.startsWith("(")) {
    const end = closingOf(text);
    const [first = [], ...others] = alternatives(text.slice(1, end)).map(parse);
    return [{ words: [first, ...others] }, end + 1];
  }
  const gap = GAPS.find((name) => text.startsWith(`{${name}}`));
  if (gap) return [{ gap }, gap.length + 2];
  const [emoticon] = /^\[[^\]]+\]/.exec(text) ?? [];
  if (emoticon) return [{ emoji: { kind: "emoji", name: emoticon } }, emoticon.length];
  const [plain = text] = /^[^([{]+/.exec(text) ?? [];
  return [{ text: plain }, plain.length];
}

/** Where the parenthesis that a text begins with is closed. */
function closingOf(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function alternatives(text: string): readonly string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (at === text.length || (depth === 0 && text[at] === "|")) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return found;
}
