// A case is a value: one promise, the calls it needs, and a pure judgement of their answers.
import type { Answer } from "./answer.ts";
import type { Ask, Upstream } from "./ask.ts";
import type { Facts } from "./facts.ts";

/** must: a document says so. should: every answer seen does so. may: a guess, or our choice. */
export type Level = (typeof levels)[number];
export const levels = ["must", "should", "may"] as const;

/** What a promise is about: the columns of the report. */
export type Topic = (typeof topics)[number];
export const topics = [
  "answer",
  "schema",
  "fields",
  "paging",
  "agreement",
  "parameters",
  "refusals",
  "codes",
  "xml",
  "probing",
] as const;

/** Undefined: kept. A sentence that names the path: broken. Otherwise why it can't be judged. */
export type Judgement = undefined | string | Unchecked;

export interface Unchecked {
  readonly unchecked: string;
}

export const unchecked = (because: string): Unchecked => ({ unchecked: because });

export interface Case<Name extends string = string> {
  /** Never changes its meaning. */
  readonly id: string;
  readonly level: Level;
  readonly upstream: Upstream;
  readonly operation: string;
  readonly topic: Topic;
  /** One sentence, of which the server is the subject. */
  readonly promise: string;
  /** The calls by name, or why this target can't be asked. */
  readonly asks: (facts: Facts) => Readonly<Record<Name, Ask>> | Unchecked;
  // A method, so that a case may name the very answers that its `asks` promises.
  judge(answers: Readonly<Record<Name, Answer>>, facts: Facts): Judgement;
}

/** Ties the names of the calls to the names of the answers. */
export const promise = <Name extends string>(it: Case<Name>): Case => it;

export const isUnchecked = (value: object): value is Unchecked => "unchecked" in value;
