// What a call comes to, before anything is rendered.
import type { Fault, UpstreamName } from "./fault.ts";

/** Why a request is malformed: a sentence, and the parameter at fault where it is one. */
export interface Problem {
  readonly problem: string;
  readonly parameter?: string;
}

/**
 * Why a call is refused, as a fact: `because` of an entry has it in English, and a log in another language starts here.
 * `service` is a refusal of the operation itself, whose words are the service's.
 */
export type Refusal =
  | { readonly is: "credential" | "service" | "malformed" }
  | { readonly is: "parameter"; readonly parameter: string }
  | { readonly is: "path" | "format"; readonly similar?: SimilarPath }
  | { readonly is: "method"; readonly operation: string; readonly takes: readonly string[] };

/** A path that may be meant. */
interface SimilarPath {
  readonly path: string;
  /** Undefined for a route of the mock's own. */
  readonly upstream?: UpstreamName;
}

/** A payload, a fault, or a recorded answer; decided before anything is rendered. */
export type Outcome =
  | { readonly payload: unknown }
  | { readonly fault: Fault }
  | { readonly recorded: { readonly status: number; readonly body: unknown } };
