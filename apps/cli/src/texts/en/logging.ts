// The lines of the log, in English.
import type { Entry, EntryDetails } from "@weibo-kit/mock";

/** Why an answer is what it is. */
type Cause = (
  entry: Pick<Entry, "by" | "because" | "plan">,
  details: Pick<EntryDetails, "refusal" | "mistake">,
) => string;

const cause: Cause = ({ by, because }) => `${by}: ${because}`;

export const logging = {
  answer: (status: number, code: number) => `→ ${status} code ${code}`,
  milliseconds: (count: number) => `${count} ms`,
  cause,
  almostMagic: "A plain token, but almost a trigger: a fault is forced by a token that begins with mock-, mock-302.",
  delayed: (time: string) => `delayed ${time}`,
  rule: (name: string) => `rule: ${name}`,
  reason: (because: string, effects: readonly string[]) => ` (${[because, ...effects].join(", ")})`,
};
