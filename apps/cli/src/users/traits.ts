// The value of `--find` as traits that the world can search for: `withheld`, `fans>1e6,gender=f`.
import { nearestTo } from "@weibo-kit/types/did-you-mean";
import type { Traits } from "@weibo-kit/world";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";

/** Words that need no value. */
const WORDS: Readonly<Record<string, Traits>> = {
  withheld: { withholds: "follows" },
  "withheld-fans": { withholds: "fans" },
  verified: { verified: true },
  member: { membership: true },
  "default-avatar": { defaultAvatar: true },
};
const NAMES = ["fans", "follows", "posts", "gender", "type"];
const COMPARISON = /^(?<name>fans|follows|posts|gender|type)(?<sign>>=|<=|>|<|=)(?<value>\S+)$/;

/** @throws {CommandMistake} with the known traits, when a part is not one of them. */
export function parseTraits(text: string): Traits {
  return Object.assign({}, ...text.split(",").map((part) => parseTrait(part.trim())));
}

function parseTrait(text: string): Traits {
  const word = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
  if (word) return word;
  const { name, sign, value = "" } = COMPARISON.exec(text)?.groups ?? {};
  if (name === "gender" && sign === "=" && (value === "f" || value === "m")) return { gender: value };
  const number = Number(value);
  if (name === "type" && sign === "=" && Number.isFinite(number)) return { verifiedType: number };
  if ((name === "fans" || name === "follows" || name === "posts") && !Number.isNaN(number)) {
    return { [name]: sign === "=" ? value : `${sign}${value}` };
  }
  const known = [...Object.keys(WORDS), "fans>1e6", "follows<10", "posts=0", "gender=f", "type=3"];
  // Known names get the comparison of the unknown one, so that `fnas>1` is near `fans>1`.
  const rest = text.slice(text.search(/[<>=]|$/));
  const compared = rest === "" ? [] : NAMES.map((name) => name + rest);
  // A known name whose value is wrong is the nearest word to itself.
  const nearest = nearestTo(text, [...Object.keys(WORDS), ...compared]).filter((name) => name !== text);
  throw new CommandMistake(texts.mistakes.unknownTrait(text, known, nearest));
}
