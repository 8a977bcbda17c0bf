/** The base of all mistakes: errors in settings, arguments or files that were given to this project's tools. */

import { credentialNames, Masking } from "./masking.ts";
import type { Said } from "./phrase.ts";
import { LONGEST_PART, quoted } from "./quote.ts";

export { fillPlaces, Phrase, type PhraseValue, type Said } from "./phrase.ts";
export { LONGEST_PART, quoted } from "./quote.ts";

/** The name of a mistake's parts. Registered, so that copies of this package recognise each other's mistakes. */
const BRAND: unique symbol = Symbol.for("@weibo-kit/types/mistake");

/**
 * Something wrong in what the caller gave: a setting, an argument, a file. Never part of the imitation, never a bug.
 *
 * The message has one form everywhere: `Failed to <act>: <cause>. <remedy>`, where the remedy is a whole sentence.
 * Credentials in addresses that it quotes are masked, and long quotes are cut.
 *
 * @example
 * throw new MockMistake("serve", "the port is in use", "Choose another: --port 0 takes any.");
 */
export abstract class Mistake extends Error {
  readonly #parts: MistakeParts;

  // A getter stays out of the error that Node.js prints, a symbol out of the one that vitest prints.
  get [BRAND](): MistakeParts {
    return this.#parts;
  }

  /** @param frame joins the three parts in another language than English */
  constructor(act: Said, cause: Said, remedy: Said, frame: Frame = inEnglish) {
    // Both may quote what was given, an address with a token for example. The remedy is the project's own sentence.
    const masking = new Masking({ names: credentialNames });
    const mask = (text: string) => masking.text(text);
    super(frame(withQuotes(act, mask), withQuotes(cause, mask), `${remedy}`));
    this.#parts = [act, cause, remedy];
  }
}

/** A masked part with each value in it bounded; a text that is final is bounded as a whole. */
const withQuotes = (said: Said, mask: (text: string) => string): string =>
  mask(typeof said === "string" ? quoted(said, mask, LONGEST_PART) : said.quoting((text) => quoted(text, mask)));

/** The act, the cause and the remedy of a mistake. */
export type MistakeParts = readonly [act: Said, cause: Said, remedy: Said];

type Frame = (act: string, cause: string, remedy: string) => string;

const inEnglish: Frame = (act, cause, remedy) => `Failed to ${act}: ${cause}. ${remedy}`;

/** What was tried, what was wrong, and the remedy, to be put into another language; credentials are not masked. */
export const partsOf = (mistake: Mistake): MistakeParts => mistake[BRAND];

/** Whether an error is a mistake, also one of another copy of this package, where `instanceof` fails. */
export function isMistake(error: unknown): error is Mistake {
  return typeof error === "object" && error !== null && BRAND in error;
}
