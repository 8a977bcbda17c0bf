// Rules as a user writes them, in JSON or TypeScript. Every trigger of an effect compiles to these.
import type { OperationName } from "@weibo-kit/types";
import type { FaultName, KnownCode } from "@weibo-kit/types/codes";
import type { UpstreamName } from "../../exchange/fault.ts";
import type { Disruption, ListCap, Quirk } from "../../exchange/plan.ts";
import type { Limits } from "../limits/limits.ts";

/** Conditions of a rule: every one that is given must hold. */
export interface When {
  /** `justone` or `open-v1`. */
  readonly upstream?: UpstreamName;
  /** Its path words: `get-fans`, `users-show`. */
  readonly operation?: OperationName | (string & {});
  /** The user that the call names, in whichever parameter. */
  readonly uid?: number | string;
  /** The tenant. */
  readonly token?: string;
  /** The parameter `page`: a number, or a range with both ends included, `"3..5"`, `"100.."`, `"..2"`. */
  readonly page?: number | string;
  /** Places among the tenant's calls, from 1 up; where the rule names an operation, among its calls of that one. */
  readonly nth?: Nth;
  /** A share of calls, from 0 to 1. Drawn from seed, token and place: the same calls in each run. */
  readonly chance?: number;
}

/** One place, a range with both ends included (open without `to`), or every n-th place. */
export type Nth = number | { readonly from: number; readonly to?: number } | { readonly every: number };

/** Effects of a rule. */
export interface Then {
  /** A code of the upstream's table, or our name for it. */
  readonly fault?: FaultName | KnownCode | (number & {}) | (string & {});
  /** How the answer breaks on its way. */
  readonly disruption?: Disruption;
  /** Milliseconds: a number, a range to draw from, or a number for each byte of the body. */
  readonly delay?: number | { readonly from: number; readonly to: number } | { readonly perByte: number };
  /** Seconds, sent as `retry-after` with a fault or a disruption. */
  readonly retryAfter?: number;
  /**
   * How the lists of the answer are unstable, or where they can't be read on. Where the rule names a page, `short`, `hole`
   * and `repeat` are about that page, else about a drawn half of the pages.
   */
  readonly list?: Quirk | ListCap;
  /** The share of fields to mutate, from 0 to 1, or one field: `1234567890.followers_count:commas`. */
  readonly mutate?: number | string;
}

/** One `when → then`. */
export interface Rule {
  /** Sent as `x-mock-because`; default: the scenario and the rule's place in it. */
  readonly name?: string;
  /** Default: every call. */
  readonly when?: When;
  readonly then: Then;
}

/** A named list of rules, with limits. */
export interface Scenario {
  /** Used in messages; default for a loaded file: its path. */
  readonly name?: string;
  /** A one-line description for lists of scenarios. */
  readonly about?: string;
  /** The first matching rule decides. */
  readonly rules?: readonly Rule[];
  /** Limits of each tenant. */
  readonly limits?: Limits;
  /** The address of the JSON Schema, by which an editor completes a file: `scenario.schema.json` of this package. */
  readonly $schema?: string;
}
