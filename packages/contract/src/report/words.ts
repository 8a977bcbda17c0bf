// The words of the reports for a terminal: what a translation replaces. The facts and their order stay here.
import type { Lack } from "../model/answer.ts";
import type { Level } from "../model/case.ts";
import type { Counts, Results } from "../model/results.ts";
import type { Verdict } from "../model/verdict.ts";

/** What a check came to: one sentence in every report begins with it. */
export type Headline =
  | { readonly is: "nothing-imitated" }
  | { readonly is: "nothing-checked"; readonly ended?: Results["ended"] }
  | { readonly is: "breaks"; readonly broken: number; readonly judged: number }
  | { readonly is: "keeps"; readonly kept: number; readonly judged: number; readonly known: number };

/** How much a check did. */
export interface Effort {
  readonly sent: number;
  /** The most calls that were allowed; null for no limit. */
  readonly cap: number | null;
  readonly seconds: number;
  /** In yuan; undefined where calls cost nothing. */
  readonly cost: string | undefined;
}

/** A plan as a whole. */
export interface PlanFacts {
  readonly calls: number;
  /** The most calls that may be made; undefined for no limit. */
  readonly cap: number | undefined;
  /** In yuan, at most. */
  readonly cost: string;
  /** What a call that is not free costs, in yuan: each price once. */
  readonly prices: readonly string[];
}

/** Every text of `toText` and `planText`; the default is English. */
export interface ReportWords {
  readonly promise: (of: Pick<Verdict, "id" | "operation" | "promise">) => string;
  /** @param because what broke: a path in the answer, and a detail */
  readonly broken: (example: string, level: Level, because: string) => string;
  /** After the id of an example: how many others broke alike. */
  readonly andMore: (count: number) => string;
  /** @param ids of others that broke alike */
  readonly also: (ids: string) => string;
  /** Joins ids; `more` of them are left out. */
  readonly ids: (ids: readonly string[], more: number) => string;
  readonly known: (id: string, expires: string, reason: string) => string;
  readonly keptByNow: (id: string) => string;
  /** @param text the kind in English, for a reason without a kind that is known */
  readonly notChecked: (lack: Lack | undefined, text: string, ids: string) => string;
  readonly target: (name: string, dialect: string, headline: string) => string;
  readonly headline: (facts: Headline) => string;
  readonly ended: (ended: NonNullable<Results["ended"]>) => string;
  readonly counts: (counts: Counts, effort: string) => string;
  readonly effort: (effort: Effort) => string;
  /** @param price of one call in yuan; undefined for a free one */
  readonly price: (price: string | undefined) => string;
  /** @param cases how many of them need the call */
  readonly forCases: (cases: number) => string;
  readonly plan: (facts: PlanFacts) => string;
  /** @param calls that are added if the faults of the server can be forced */
  readonly ifForced: (calls: number) => string;
  /** @param counts of cases by level; `first` is the id of the first one */
  readonly leftOut: (counts: Readonly<Record<Level, number>>, first: string) => string;
}
