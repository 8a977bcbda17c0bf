// What the cases ask about: the users, the dialect, and whether faults can be forced.
import type { Value } from "./call-spec.ts";

/** What cases know of a target before they ask it. */
export interface Subject {
  /** `current`: the HTTP status follows the code. `legacy`: always 200, as before July 2026. */
  readonly dialect: Dialect;
  /** A user of both services. */
  readonly uid: string;
  /** Owner of the list of follows that is read; best with more than twenty. */
  readonly followsOf: Value;
  /** Owner of the list of fans that is read; best with more than twenty. */
  readonly fansOf: Value;
  /** Author of the posts and videos that are read; best with reposts, videos and more than twenty comments on a post. */
  readonly authorOf: Value;
  /** The user for calls of V1, best with a post. */
  readonly v1Uid: string;
  /** A well-formed uid that no user has. */
  readonly unknownUid: string;
  /** Whether calls cost nothing: cases may make as many as they like then. */
  readonly isFree: boolean;
  /** Whether a uid equal to a code answers with that code. */
  readonly canForceFaults: boolean;
  readonly probes: Probes;
}

/** How HTTP statuses go with the codes of Just One API. */
export type Dialect = (typeof dialects)[number];
/** Every dialect, the current one first. */
export const dialects = ["current", "legacy"] as const;

/** How many generated calls each probing case makes; `path` replays one of them: its number in the run, from 0. */
export interface Probes {
  readonly seed: number;
  readonly runs: number;
  readonly path?: string;
}
