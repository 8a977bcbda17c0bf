// What rules and limits do to one call.
import type { Fault } from "./fault.ts";

/** What happens to an answer on its way. */
export type Disruption =
  | "reset"
  | "empty"
  | "truncate"
  | "stall"
  | "dribble"
  | "garble"
  | "html"
  | "wrong-type"
  | "wrong-length";

/** How a list behaves like a live one. */
export type Quirk = "moving" | "short" | "hole" | "fewer" | "repeat" | "vanish" | "withheld";

/** A list that can't be read to its end: how many pages it has, and what those past them are like. */
export interface ListCap {
  readonly cap: number;
  /** Past the cap: a page without users (default), or one without a list at all. */
  readonly end?: "empty" | "missing";
}

/** The effects of rules and limits on one call. */
export interface Plan {
  readonly fault?: Fault;
  readonly disruption?: Disruption;
  /** Milliseconds. */
  readonly delay?: number;
  /** Further milliseconds for each byte of the body. */
  readonly perByte?: number;
  /** Seconds, sent as the header `retry-after`. */
  readonly retryAfter?: number;
  readonly list?: Quirk | ListCap;
  /** Whether the rule names the page that its quirk is about; else the quirk draws the pages that it affects. */
  readonly isThisPage?: true;
  /** The share of fields to mutate, from 0 to 1, or one field: `1234567890.followers_count:commas`. */
  readonly mutate?: number | string;
  /** The rule or limit that decided, in words: `magic uid 302`. */
  readonly rule?: string;
  /** Whether a limit decided, not a rule. */
  readonly isLimit?: boolean;
  /** The limit that decided. */
  readonly limit?: LimitName;
}

/** Limits that a tenant can have; see plan/limits/limits.ts. */
export type LimitName =
  | "perSecond"
  | "concurrent"
  | "perHour"
  | "perDay"
  | "balance"
  | "spendCap"
  | "denied"
  | "expiresAfter";
