// A case is a value: one promise, the calls it needs, and a pure judgement of their answers.
import { type Answer, type Lack, sentenceOf } from "./answer.ts";
import type { Asked } from "./asked.ts";
import type { CallSpec, UpstreamName } from "./call-spec.ts";
import type { Subject } from "./subject.ts";

/** must: a document says so. should: every answer seen does so. may: a guess, or our choice. */
export type Level = (typeof levels)[number];
/** The levels, the most binding first. */
export const levels = ["must", "should", "may"] as const;

/** The level of a promise about something that is not promised itself: the less binding of the two. */
export const leastBinding = (one: Level, other: Level): Level =>
  levels.indexOf(one) < levels.indexOf(other) ? other : one;

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

/** Undefined: kept. A sentence that names the path, alone or as evidence: broken. Otherwise why it can't be judged. */
export type Judgement = undefined | string | Evidence | Unchecked;

/** What broke, and the very answers that show it; a sentence alone is about all answers to the case's own calls. */
export interface Evidence {
  readonly broken: string;
  readonly shownBy: readonly Answer[];
}

/** The reason why a promise can't be judged: its kind, and a sentence that begins with it. */
export interface Unchecked {
  readonly unchecked: string;
  readonly lack?: Lack;
}

export const unchecked = (lack: Lack, detail: string): Unchecked => ({ unchecked: sentenceOf(lack, detail), lack });

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
  /**
   * Which other calls of the run are judged as well: what is promised of a page holds for every page that was asked for.
   * They are made for other cases, so this costs nothing.
   */
  readonly alsoJudges?: (spec: CallSpec) => boolean;
  /** Whether answers may be missing: those that came are judged then. */
  readonly isPartial?: boolean;
  /**
   * Whether what is listed moved between two answers to one call. A case that has this is asked again before it counts as
   * broken, and is not checked where something moved.
   */
  readonly hasMoved?: (before: Answer, after: Answer) => boolean;
  // A method: parameters of methods are checked loosely, so a case may name the very answers that its `calls` bring.
  /**
   * Judges the answers to `calls`, by the same names; pure.
   *
   * @param run the same answers and those that `alsoJudges` names, its own first
   */
  judge(answers: Readonly<Record<Name, Answer>>, subject: Subject, run: readonly Asked[]): Judgement;
}

/** Ties the names of the answers to the names of the calls. */
export const defineCase = <Name extends string>(it: Case<Name>): Case => it;

/** What broke in a judgement; undefined for one that is kept or not checked. */
export const brokenIn = (judgement: Judgement): string | undefined =>
  typeof judgement === "object" ? ("broken" in judgement ? judgement.broken : undefined) : judgement;

/** The answers that a judgement names as its evidence; undefined where it names none. */
export const shownBy = (judgement: Judgement): readonly Answer[] | undefined =>
  typeof judgement === "object" && "shownBy" in judgement ? judgement.shownBy : undefined;

export const isUnchecked = (value: object): value is Unchecked => "unchecked" in value;

/** The kind of a reason, as a part of what is made of it. */
export const lackOf = ({ lack }: { readonly lack?: Lack }): { readonly lack?: Lack } =>
  lack === undefined ? {} : { lack };
