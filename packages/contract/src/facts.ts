// What cases are told about a target: whom to ask for, which dialect, what can be forced.
import type { Value } from "./ask.ts";

export interface Facts {
  /** `current`: the HTTP status follows the code. `legacy`: always 200, as before July 2026. */
  readonly dialect: Dialect;
  /** Somebody whom both services know. */
  readonly uid: string;
  /** Whose list of follows is read; best somebody with more than twenty. */
  readonly followsOf: Value;
  /** Whose list of fans is read; best somebody with more than twenty. */
  readonly fansOf: Value;
  /** Whom V1 is asked for, best somebody with a post. */
  readonly v1Uid: string;
  /** A well-formed uid that is nobody's. */
  readonly nobody: string;
  /** Whether a uid equal to a code answers with that code. */
  readonly forces: boolean;
  readonly probes: Probes;
}

export type Dialect = (typeof dialects)[number];
export const dialects = ["current", "legacy"] as const;

/** How many generated calls each probing case makes; `path` replays one of them. */
export interface Probes {
  readonly seed: number;
  readonly runs: number;
  readonly path?: string;
}
