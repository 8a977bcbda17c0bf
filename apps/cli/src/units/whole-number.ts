// A parser for options that take a whole number; its mistake names the option.
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";

/** A parser of whole numbers from `least` to `most`, for the option `name`. */
export function wholeNumber(name: string, most: number, least = 0): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new CommandMistake(texts.mistakes.wholeNumber(name, text, least, most));
  };
}

export const parseSeed = wholeNumber("--seed", 2 ** 32 - 1);
export const parsePopulation = wholeNumber("--population", 7_000_000_000);
