// A whole number from the command line, or a mistake that names the option.
import { MockMistake } from "@weibo-kit/mock";

export function wholeNumber(name: string, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number <= most) return number;
    throw new MockMistake(`read ${name} ${text}`, "it is not a whole number in range", `Give one from 0 to ${most}.`);
  };
}
