// What is decided about a call.
import type { MistakeParts } from "@weibo-kit/types/mistake";
import type { Outcome, Refusal } from "./outcome.ts";
import type { Reply } from "./reply.ts";

/** An outcome of the imitation, or a reply of our own: a mistake in the request's settings, or a bug. */
export interface Decision {
  readonly outcome: Outcome | { readonly failure: Reply };
  /** Sent as `x-mock-by`. */
  readonly by: "refusal" | "rule" | "limit" | "fixture" | "world" | "mistake" | "bug";
  /** One short phrase: the fixture's name, the rule, the parameter at fault. */
  readonly because: string;
  /** With `refusal`: why, as a fact. */
  readonly refusal?: Refusal;
  /** With `mistake`: its parts. */
  readonly mistake?: MistakeParts;
  /** Mutated fields, one line each. */
  readonly mutated?: readonly string[];
  /** Whether the payload is the last page of its list. */
  readonly isLast?: boolean;
}
