// What the rules say about one call.
import type { Fault } from "./fault.ts";

/** What happens to an answer on its way. */
export type Cut =
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

/** What the rules and the limits say about this call. */
export interface Plan {
  readonly fault?: Fault;
  readonly cut?: Cut;
  /** Milliseconds. */
  readonly delay?: number;
  /** Milliseconds for each character of the body, on top. */
  readonly perByte?: number;
  /** Seconds, as the header `retry-after` says them. */
  readonly retryAfter?: number;
  readonly list?: Quirk;
  /** The share of fields that drift, from 0 to 1, or one of them: `1234567890.followers_count:commas`. */
  readonly drift?: number | string;
  /** What spoke, in words: `magic uid 302`. */
  readonly rule?: string;
  /** Whether a limit spoke, not a rule. */
  readonly isLimit?: boolean;
}
