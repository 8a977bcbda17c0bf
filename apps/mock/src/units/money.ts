// Money is a whole number of fen; people write yuan: `2.00`.
import { shown } from "@weibo-kit/types/options";
import { MockMistake, type MockPhrase, say } from "../mistake.ts";

/** A caller in JavaScript may give anything. */
const plain = (yuan: unknown): string => (typeof yuan === "string" || typeof yuan === "number" ? String(yuan) : "");

/**
 * Yuan as people write them, in fen: `"2.00"` is 200.
 *
 * @param act for the message, what was tried: `read --budget`
 * @throws {MockMistake} if it is no amount with at most two decimals
 */
export function fenOf(yuan: string | number, act: string | MockPhrase): number {
  const [, whole, cents = ""] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain(yuan)) ?? [];
  if (whole !== undefined) return Number(whole) * 100 + Number(cents.padEnd(2, "0"));
  const cause = say("{0} is not an amount in yuan", shown(yuan));
  throw new MockMistake(say("{0}", act), cause, say("Write it like {0}.", '"2.00"'));
}

export function yuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
}
