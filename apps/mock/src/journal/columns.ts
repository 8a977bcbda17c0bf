// The columns of the journal, in one table: what is kept of a call, and in which kind of column.
import type { Decision } from "../exchange/decision.ts";
import type { Operation } from "../exchange/operation.ts";
import type { Plan } from "../exchange/plan.ts";
import { NumberColumn } from "./number-column.ts";
import { Refs } from "./refs.ts";
import { SharedTexts } from "./shared-texts.ts";
import { TextColumn } from "./text-column.ts";

/** A call as the journal keeps it: bounded, and enough to make its answer again. */
export interface CallRecord {
  readonly count: number;
  readonly nth: number;
  /** Its answer's place among all answers. */
  readonly answered: number;
  /** How many answers had reached their clients when it arrived. */
  readonly known: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly status: number;
  readonly code: number;
  /** In fen. */
  readonly cost: number;
  readonly milliseconds: number;
  /** Path and query as they came, at most `LONGEST_TEXT` characters. */
  readonly url: string;
  /** The validated input as JSON; "" where the URL has it, and where it is too long to keep. */
  readonly input: string;
  readonly origin: string;
  readonly because: string;
  /** Why the answer can't be made again from this record; "" where it can. */
  readonly lost: string;
  readonly operation: Pick<Operation, "upstream" | "name"> & Partial<Pick<Operation, "read">>;
  readonly method: string;
  /** Its digest. */
  readonly token: string;
  readonly by: Decision["by"];
  readonly plan: Plan;
  readonly mutated: readonly string[];
  readonly isLast: boolean;
}

/** One value of each call, by its place in the ring. */
interface Column<Value> {
  set(place: number, value: Value): void;
  get(place: number): Value;
}

export type Columns = { readonly [Name in keyof CallRecord]: Column<CallRecord[Name]> };

/** In bytes: nearly every URL fits. */
const URL_SLOT = 160;

/**
 * Numbers and texts are kept as bytes, since objects that live this long are copied by V8 until they are old; values
 * that many calls share are kept as references.
 *
 * @param size how many places there are
 */
export const createColumns = (size: number): Columns => ({
  count: new NumberColumn(size),
  nth: new NumberColumn(size),
  answered: new NumberColumn(size),
  known: new NumberColumn(size),
  at: new NumberColumn(size),
  status: new NumberColumn(size),
  code: new NumberColumn(size),
  cost: new NumberColumn(size),
  milliseconds: new NumberColumn(size),
  url: new TextColumn(size, URL_SLOT),
  input: new Refs(size),
  origin: new SharedTexts(size),
  because: new Refs(size),
  lost: new Refs(size),
  operation: new Refs(size),
  method: new Refs(size),
  token: new Refs(size),
  by: new Refs(size),
  plan: new Refs(size),
  mutated: new Refs(size),
  isLast: new Refs(size),
});

/** Line by line, as each call pays for it: a loop over the names takes three times as long. */
export function writeRecord(columns: Columns, place: number, call: CallRecord): void {
  columns.count.set(place, call.count);
  columns.nth.set(place, call.nth);
  columns.answered.set(place, call.answered);
  columns.known.set(place, call.known);
  columns.at.set(place, call.at);
  columns.status.set(place, call.status);
  columns.code.set(place, call.code);
  columns.cost.set(place, call.cost);
  columns.milliseconds.set(place, call.milliseconds);
  columns.url.set(place, call.url);
  columns.input.set(place, call.input);
  columns.origin.set(place, call.origin);
  columns.because.set(place, call.because);
  columns.lost.set(place, call.lost);
  columns.operation.set(place, call.operation);
  columns.method.set(place, call.method);
  columns.token.set(place, call.token);
  columns.by.set(place, call.by);
  columns.plan.set(place, call.plan);
  columns.mutated.set(place, call.mutated);
  columns.isLast.set(place, call.isLast);
}
