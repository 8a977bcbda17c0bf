// A parser for options that take a whole number; its mistake names the option.
import { CommandMistake } from "./mistake.ts";

/** A parser of whole numbers from 0 to `most`, for the option `name`. */
export function wholeNumber(name: string, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number <= most) return number;
    throw new CommandMistake(
      `read ${name} ${text}`,
      "it is not a whole number in range",
      `Give one from 0 to ${most}.`,
    );
  };
}

export const parseSeed = wholeNumber("--seed", 2 ** 32 - 1);
export const parsePopulation = wholeNumber("--population", 7_000_000_000);
