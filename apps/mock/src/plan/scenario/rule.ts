// Rules as people write them, in JSON or TypeScript. Every door that a mishap can come through compiles to these.
import type { Disruption, Quirk, UpstreamName } from "../../exchange/types.ts";
import type { Limits } from "../limits/limits.ts";

/** All that is named must hold; what is left out holds for every call. */
export interface When {
  readonly upstream?: UpstreamName;
  readonly operation?: string;
  readonly uid?: number | string;
  readonly token?: string;
  readonly page?: number;
  /** Places in the token's calls, from 1 on; where the rule names an operation, in its calls of that one. */
  readonly nth?: Nth;
  /** A share of calls, from 0 to 1: drawn from seed, token and place, so the same calls again. */
  readonly chance?: number;
}

/** One place, a stretch with both ends included (open without `to`), or every so many calls. */
export type Nth = number | { readonly from: number; readonly to?: number } | { readonly every: number };

export interface Then {
  /** A code of the upstream's table, or our name for it. */
  readonly fault?: number | string;
  readonly disruption?: Disruption;
  /** Milliseconds: as many, drawn from a range, or so many for each byte of the body. */
  readonly delay?: number | { readonly from: number; readonly to: number } | { readonly perByte: number };
  /** Seconds. */
  readonly retryAfter?: number;
  readonly list?: Quirk;
  /** The share of fields that drift, from 0 to 1, or the one that a line names: `1234567890.followers_count:commas`. */
  readonly mutate?: number | string;
}

/** What happens to the calls that match. */
export interface Rule {
  /** In words that a person can follow; default: its place, `rule 2`. */
  readonly name?: string;
  readonly when?: When;
  readonly then: Then;
}

/** A named list of rules and limits; the first matching rule decides. */
export interface Scenario {
  /** For messages; a loaded file is called by its path. */
  readonly name?: string;
  /** One sentence for whoever lists scenarios. */
  readonly about?: string;
  /** The first one that holds decides. */
  readonly rules?: readonly Rule[];
  readonly limits?: Limits;
}
