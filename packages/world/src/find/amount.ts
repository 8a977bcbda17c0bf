// A condition on a number, as a trait gives it: 0, ">1e6", "10..20".
import { WorldMistake } from "../mistake.ts";

/** A condition on a count: a number, or one of ">1e6", ">=10", "<5", "<=5", "10..20". */
export type Amount = number | string;

/** Both ends are included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

const LARGEST = Number.MAX_SAFE_INTEGER;
const COMPARISON = /^(>=|<=|>|<)?\s*(\d+(?:\.\d+)?(?:e\d+)?)$/i;
const INTERVAL = /^(\d+(?:\.\d+)?(?:e\d+)?)\s*\.\.\s*(\d+(?:\.\d+)?(?:e\d+)?)$/i;

/** Parses a condition; `name` is the trait's name, for the error message. */
export function rangeOf(name: string, amount: Amount): Range {
  const text = String(amount).trim();
  const [, sign, number] = COMPARISON.exec(text) ?? [];
  const [, from, to] = INTERVAL.exec(text) ?? [];
  const range = number === undefined ? { least: Number(from), most: Number(to) } : compared(sign, Number(number));
  if (range.least <= range.most) return range;
  const [cause, remedy] = whyNone(range);
  throw new WorldMistake("find people", `${name} is ${JSON.stringify(amount)}${cause}`, remedy);
}

/** Why no count is in the range: what follows the condition in the message, and the remedy. */
function whyNone({ least, most }: Range): readonly [cause: string, remedy: string] {
  if (least > LARGEST) return [", and no count is beyond 2^53 - 1", 'Write a smaller number, such as ">1e6".'];
  if (most < 0) return [", and no count is below 0", 'Write a larger number, such as "<5" or 0.'];
  if (least > most) return [", whose end is below its start", 'Write the smaller number first, such as "10..20".'];
  return ["", 'Write a number, or one of ">1e6", ">=10", "<5", "<=5", "10..20".'];
}

export function isIn({ least, most }: Range, count: number): boolean {
  return count >= least && count <= most;
}

function compared(sign: string | undefined, number: number): Range {
  const whole = Math.floor(number);
  switch (sign) {
    case ">":
      return { least: whole + 1, most: LARGEST };
    case ">=":
      return { least: Math.ceil(number), most: LARGEST };
    case "<":
      return { least: 0, most: Math.ceil(number) - 1 };
    case "<=":
      return { least: 0, most: whole };
    default:
      return { least: number, most: number };
  }
}
