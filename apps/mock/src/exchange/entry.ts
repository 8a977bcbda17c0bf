// What the journal tells of a call.
import type { Decision } from "./outcome.ts";
import type { Plan } from "./plan.ts";
import type { UpstreamName } from "./upstream-name.ts";

/** One line of the journal. */
export interface Entry {
  readonly count: number;
  /** The call's place in its token's room. */
  readonly nth: number;
  /** ISO 8601. */
  readonly at: string;
  readonly upstream: UpstreamName;
  readonly operation: string;
  readonly method: string;
  /** Path and query with every credential masked. */
  readonly url: string;
  /** A pseudonym of the token, the same for the same token. */
  readonly token: string;
  readonly status: number;
  /** The service's own code, 0 when all is well. */
  readonly code: number;
  /** In fen. */
  readonly cost: number;
  readonly milliseconds: number;
  readonly by: Decision["by"];
  readonly because: string;
  /** The plan, where it had something to say. */
  readonly plan?: Plan;
  /** Fields that drifted, each in one line. */
  readonly drifted?: readonly string[];
  /** Whether this page said that it is the last. */
  readonly isLast?: true;
}
