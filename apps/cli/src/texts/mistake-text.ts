// What a mistake consists of, in any language.

/** The three parts of a mistake: what was tried, what was wrong, and a sentence with the remedy. */
export interface MistakeText {
  readonly act: string;
  readonly cause: string;
  readonly remedy: string;
}
