// An answer of a run, with the call that brought it.
import type { Answer } from "./answer.ts";
import type { CallSpec } from "./call-spec.ts";

/** One call of a run and its answer. */
export interface Asked {
  readonly spec: CallSpec;
  readonly answer: Answer;
  /** When the answer came, in milliseconds since 1970. */
  readonly at: number;
}
