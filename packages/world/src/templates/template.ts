// Texts with gaps: `{city}的秋天真美`.
import { label } from "../draws/draw.ts";
import type { Some } from "../draws/pick.ts";
import { Word } from "../json-text/word.ts";
import { type Filler, fillers } from "./fillers.ts";

/** Words and gaps in turn. */
export type Template = readonly (Word | Gap)[];

export interface Gap {
  readonly filler: Filler;
  /** The gap's name and number, which its words are drawn by. */
  readonly fact: number;
  readonly index: number;
}

/** Parses `{name}` and, for another draw in the same text, `{name2}`. Unknown names stay as they are. */
export function templateOf(text: string): Template {
  return text.split(/(\{[a-z]+\d?\})/).flatMap((part): Template => {
    const [, name = "", index] = /^\{([a-z]+)(\d?)\}$/.exec(part) ?? [];
    const filler = fillers.get(name);
    if (filler) return [{ filler, fact: label(name), index: Number(index) }];
    return part === "" ? [] : [new Word(part)];
  });
}

export function templatesOf(texts: Some<string>): Some<Template> {
  const [first, ...rest] = texts;
  return [templateOf(first), ...rest.map(templateOf)];
}
