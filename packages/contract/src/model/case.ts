// A case is a value: one promise, the calls it needs, and a pure judgement of their answers.
import type { Answer } from "./answer.ts";
import type { CallSpec, UpstreamName } from "./call-spec.ts";
import type { Subject } from "./subject.ts";

/** must: a document says so. should: every answer seen does so. may: a guess, or our choice. */
export type Level = (typeof levels)[number];
/** The levels, the most binding first. */
export const levels = ["must", "should", "may"] as const;

/** What a promise is about: the columns of the report. */
export type Topic = (typeof topics)[number];
/** The topics in the order of the report. */
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

/** The reason why a promise can't be judged. */
export interface Unchecked {
  readonly unchecked: string;
}

export const unchecked = (because: string): Unchecked => ({ unchecked: because });

/** One promise that a server keeps or breaks. */
export interface Case<Name extends string = string> {
  /** Never changes its meaning. */
  readonly id: string;
  readonly level: Level;
  readonly upstream: UpstreamName;
  /** The operation as reports name it: `get-fans`. */
  readonly operation: string;
  readonly topic: Topic;
  /** One sentence, of which the server is the subject. */
  readonly promise: string;
  /** The calls by name, or why the target can't be asked. */
  readonly calls: (subject: Subject) => Readonly<Record<Name, CallSpec>> | Unchecked;
  // A method: parameters of methods are checked loosely, so a case may name the very answers that its `calls` bring.
  /** Judges the answers to `calls`, by the same names; pure. */
  judge(answers: Readonly<Record<Name, Answer>>, subject: Subject): Judgement;
}

/** Ties the names of the answers to the names of the calls. */
export const defineCase = <Name extends string>(it: Case<Name>): Case => it;

export const isUnchecked = (value: object): value is Unchecked => "unchecked" in value;
