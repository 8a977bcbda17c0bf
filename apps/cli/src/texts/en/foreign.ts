// Texts that other packages write: English as it is.

/** A pattern of an English text, and what replaces it. */
export type Replacement = readonly [RegExp, string];

export const foreign: {
  /** What the contract kit, the world and the fixtures tried. Apart from causes, which may begin with the same word. */
  readonly acts: readonly Replacement[];
  /** Their causes and remedies. */
  readonly parts: readonly Replacement[];
  /** The message of an error of the system or of Node.js; any other text stays as it is. */
  readonly system: (text: string) => string;
  /** A sentence of the mock's mistakes, by the English one. */
  readonly sentence: (english: string) => string;
  /** All sentences that have a translation. */
  readonly sentences: readonly string[];
  /** Between the items of a list. */
  readonly comma: string;
  /** Messages and headings of commander. */
  readonly commander: readonly Replacement[];
  /** What a built-in scenario does, by its name; one that is not here keeps the mock's own words. */
  readonly scenarios: Readonly<Record<string, string>>;
} = {
  acts: [],
  parts: [],
  system: (text) => text,
  sentence: (english) => english,
  sentences: [],
  comma: ", ",
  commander: [],
  scenarios: {},
};
