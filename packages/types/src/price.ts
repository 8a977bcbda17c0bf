/** Reads a price of `x-price`. */
import type { Price } from "./open-api-document.ts";

/** A price in fen, the hundredth of a yuan: whole numbers add up exactly. No price is 0: the call is free. */
export const fenOf = (price: Price | undefined): number => Math.round(Number.parseFloat(price ?? "0") * 100);
