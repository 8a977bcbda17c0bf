/** The base of all mistakes: errors in settings, arguments or files that were given to this project's tools. */

/** Registered, so that copies of this package recognise each other's mistakes. */
const BRAND: unique symbol = Symbol.for("@weibo-kit/types/mistake");

/**
 * Something wrong in what the caller gave: a setting, an argument, a file. Never part of the imitation, never a bug.
 *
 * The message has one form everywhere: `Failed to <act>: <cause>. <remedy>`, where the remedy is a whole sentence.
 *
 * @example
 * throw new MockMistake("serve", "the port is in use", "Choose another: --port 0 takes any.");
 */
export abstract class Mistake extends Error {
  // A getter stays out of the printed error.
  get [BRAND](): true {
    return true;
  }

  constructor(act: string, cause: string, remedy: string) {
    super(`Failed to ${act}: ${cause}. ${remedy}`);
  }
}

/** Whether an error is a mistake, also one of another copy of this package, where `instanceof` fails. */
export function isMistake(error: unknown): error is Mistake {
  return typeof error === "object" && error !== null && BRAND in error;
}
