// What holds within the rows of an answer becomes a case: of one row, or of all rows of one answer in their order.
import { inRun } from "../../../../cases/in-run.ts";
import { type Invariant, violations } from "../../../../cases/invariant.ts";
import type { CallSpec } from "../../../../model/call-spec.ts";
import { type Case, defineCase, type Level, unchecked } from "../../../../model/case.ts";
import type { Subject } from "../../../../model/subject.ts";
import { isCallOf } from "../../call.ts";
import type { Row } from "../../payload.ts";
import { type Place, rowsAt } from "./rows-at.ts";

/** Rows that an operation shows, and what holds within them. */
export interface Rows {
  readonly operation: string;
  readonly places: readonly Place[];
  /** A call that brings some, beside all others of the run. */
  readonly call: (subject: Subject) => CallSpec;
  readonly invariants: readonly RowInvariant[];
}

/** What holds within one row, or of the rows of one answer in their order. */
export type RowInvariant = Invariant | PageInvariant;

/** What holds of the rows of one answer together. */
export interface PageInvariant {
  readonly name: string;
  readonly level: Level;
  readonly promise: string;
  /** @param query the parameters of the call */
  readonly judgeAll: (rows: readonly Row[], query: URLSearchParams) => string | undefined;
}

/** One case for each invariant. */
export const rowCases = ({ operation, places, call, invariants }: Rows): readonly Case[] =>
  invariants.map((invariant) =>
    defineCase({
      id: `${operation}-${invariant.name}`,
      level: invariant.level,
      upstream: "justone",
      operation,
      topic: "fields",
      promise: invariant.promise,
      calls: (subject) => ({ answer: call(subject) }),
      alsoJudges: isCallOf(operation),
      judge: (_answers, _subject, run) =>
        inRun(run, ({ answer }) => {
          const rows = rowsAt(answer, places);
          if (rows.length === 0) return unchecked("nothing-to-judge", `${answer.request} brought no rows`);
          return judged(invariant, rows, new URLSearchParams(answer.request.split("?")[1]));
        }),
    }),
  );

const judged = (invariant: RowInvariant, rows: readonly Row[], query: URLSearchParams): string | undefined =>
  "judgeAll" in invariant ? invariant.judgeAll(rows, query) : violations(invariant, rows);
