// What calls cost, in fen: one hundredth of a yuan.
import type { Ask } from "../ask.ts";

/** Every Weibo operation of Just One API, as its price list of July 2026 says; refusals cost nothing. */
const FEN = 10;

/** At most: a refusal is free. */
export const priceOf = ({ upstream, credential }: Ask): number =>
  upstream === "justone" && credential === "given" ? FEN : 0;

export const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;
