// What `--like` says, as traits of the world: `withheld`, `fans>1e6,gender=f`.
import { type Mock, MockMistake } from "@weibo-kit/mock";

type Traits = Parameters<Mock["world"]["find"]>[0];

/** Words that stand for a whole trait. */
const WORDS: Readonly<Record<string, Traits>> = {
  withheld: { withholds: "follows" },
  "withheld-fans": { withholds: "fans" },
  verified: { verified: true },
  member: { membership: true },
  "default-avatar": { defaultAvatar: true },
};
const COMPARISON = /^(?<name>fans|follows|posts|gender|type)(?<sign>>=|<=|>|<|=)(?<value>\S+)$/;

export function traitsOf(text: string): Traits {
  return Object.assign({}, ...text.split(",").map((word) => traitOf(word.trim())));
}

function traitOf(word: string): Traits {
  const whole = WORDS[word];
  if (whole) return whole;
  const { name, sign, value = "" } = COMPARISON.exec(word)?.groups ?? {};
  if (name === "gender" && (value === "f" || value === "m")) return { gender: value };
  if (name === "type" && sign === "=") return { verifiedType: Number(value) };
  if ((name === "fans" || name === "follows" || name === "posts") && Number.isFinite(Number(value))) {
    return { [name]: sign === "=" ? value : `${sign}${value}` };
  }
  const known = [...Object.keys(WORDS), "fans>1e6", "follows<10", "posts=0", "gender=f", "type=3"].join(", ");
  throw new MockMistake(`find people like ${word}`, "it is not a trait", `Known: ${known}.`);
}
