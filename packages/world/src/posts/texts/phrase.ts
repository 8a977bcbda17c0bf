// A sentence with gaps, and how it reads in a post.
import { drawAt, label } from "../../draws/draw.ts";
import { type Gap, gapNamed } from "./gaps.ts";
import type { Moment } from "./moment.ts";

/** Words and gaps in turn. */
export type Phrase = readonly (string | Slot)[];

interface Slot {
  readonly gap: Gap;
  readonly fact: number;
  /** `{food2}` is another food than `{food}`. */
  readonly index: number;
}

/** Parses `{name}` and `{name2}`; `{n2}` is one less than `{n}`. */
export function phraseOf(text: string): Phrase {
  return text.split(/(\{[a-z]+\d?\})/).flatMap((part): Phrase => {
    const [, name = "", index = ""] = /^\{([a-z]+)(\d?)\}$/.exec(part) ?? [];
    const gap = gapNamed(name);
    if (!gap) return part === "" ? [] : [part];
    const fact = label(name);
    if (name === "n" && index === "2")
      return [{ gap: (moment, bits) => String(Number(gap(moment, bits)) - 1), fact, index: 0 }];
    return [{ gap, fact, index: Number(index) }];
  });
}

/** @param salt what sets the gaps of this sentence apart from those of others in the post */
export function fill(phrase: Phrase, moment: Moment, salt: number): string {
  let text = "";
  for (const part of phrase) {
    if (typeof part === "string") text += part;
    else text += part.gap(moment, drawAt(moment.traits.draws, part.fact ^ salt, part.index));
  }
  return text;
}
