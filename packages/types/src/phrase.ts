// A part of a message with what it is made of, so that it can be put into another language.

/** What a phrase is filled with; a list is joined by commas. */
export type PhraseValue = string | number | Phrase | readonly string[];

/** A text that is final, or a phrase that can be translated. */
export type Said = string | Phrase;

/** A sentence with places, `unknown limit "{0}"`, and the values for them. As a text it is English. */
export class Phrase<Sentence extends string = string> {
  readonly sentence: Sentence;
  readonly values: readonly PhraseValue[];

  /** @param sentence in English; it is also the key of its translations */
  constructor(sentence: Sentence, ...values: readonly PhraseValue[]) {
    this.sentence = sentence;
    this.values = values;
  }

  /** The phrase in English. */
  toString(): string {
    return this.quoting((text) => text);
  }

  /** The same with each value as `quote` gives it. */
  quoting(quote: (text: string) => string): string {
    const texts = this.values.map((value) => {
      if (value instanceof Phrase) return value.quoting(quote);
      return quote(Array.isArray(value) ? value.join(", ") : String(value));
    });
    return fillPlaces(this.sentence, texts);
  }
}

/** Puts texts into the places of a sentence: `{0}` is the first one's. */
export const fillPlaces = (sentence: string, texts: readonly string[]): string =>
  sentence.replace(/\{(\d)\}/g, (_place, index) => texts[index] ?? "");
