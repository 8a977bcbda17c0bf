// The words that a rule may use for what is neither a fault nor a delay, each with what it does.
import type { Disruption, Quirk } from "../../exchange/plan.ts";

/** Each way in which an answer breaks, with a description. */
export const disruptions: Readonly<Record<Disruption, string>> = {
  reset: "the connection is reset before an answer",
  empty: "the connection is closed without an answer",
  truncate: "half of the body, then the connection is closed",
  stall: "half of the body, then silence",
  dribble: "the body in sixteen pieces, each a while after the other",
  garble: "a body that is no longer JSON or XML",
  html: "a gateway's HTML page in place of the answer",
  "wrong-type": "the right body, with content-type text/html",
  "wrong-length": "a content-length that is too short",
};

/** Each way in which a list is unstable, with a description. */
export const quirks: Readonly<Record<Quirk, string>> = {
  moving: "rows move by a few places between two calls: duplicates and gaps",
  short: "some pages are short before the end",
  hole: "some pages are empty before the end",
  fewer: "the list ends before total_number",
  repeat: "some pages repeat the one before",
  vanish: "the user is gone",
  withheld: "the user shows the list to fans only",
};

export const isDisruption = (word: string): word is Disruption => Object.hasOwn(disruptions, word);

/** `1234567890.followers_count:commas` */
export const MUTATED_FIELD = /^[^.]+\.[^.:]+:[a-z]+$/;

/** The line of one mutation, as the journal has it: `1234567890.followers_count:commas`. */
export const isMutatedField = (word: string): boolean => MUTATED_FIELD.test(word);
export const isQuirk = (word: string): word is Quirk => Object.hasOwn(quirks, word);
