// What is decided about a call, before anything is rendered.
import type { Fault } from "./fault.ts";

/** A payload, a fault, or a recorded answer; decided before anything is rendered. */
export type Outcome =
  | { readonly payload: unknown }
  | { readonly fault: Fault }
  | { readonly recorded: { readonly status: number; readonly body: unknown } };

/** An outcome and who decided it, for the journal and for whoever asks. */
export interface Decision {
  readonly outcome: Outcome;
  readonly by: "refusal" | "rule" | "limit" | "fixture" | "world";
  /** One short phrase: the fixture's name, the rule, the parameter at fault. */
  readonly because: string;
  /** Fields that drifted, each in one line. */
  readonly drifted?: readonly string[];
}
