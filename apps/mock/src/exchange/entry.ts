// A call as the journal shows it.
import type { MistakeParts } from "@weibo-kit/types/mistake";
import type { Decision } from "./decision.ts";
import type { UpstreamName } from "./fault.ts";
import type { Input } from "./operation.ts";
import type { Refusal } from "./outcome.ts";
import type { Plan } from "./plan.ts";

/** What the hook `onEntry` gets beside an entry: facts that the journal doesn't keep. */
export interface EntryDetails {
  /** Why a refused call is refused. */
  readonly refusal?: Refusal;
  /** What was tried, what was wrong and the remedy, where the answer is a mistake; credentials are not masked. */
  readonly mistake?: MistakeParts;
  /** Whether the token is one typing error away from a trigger, `mok-302`: it is a plain token all the same. */
  readonly isAlmostMagic: boolean;
}

/** One line of the journal. */
export interface Entry {
  /** The call's place among all calls. */
  readonly count: number;
  /** The call's place among its tenant's calls. */
  readonly nth: number;
  /** When the call arrived; ISO 8601. */
  readonly at: string;
  readonly upstream: UpstreamName;
  readonly operation: string;
  readonly method: string;
  /** Path and query with every credential masked, at most 2 kB. */
  readonly url: string;
  /** Scheme and host that the client used: answers may contain them. */
  readonly origin: string;
  /** A pseudonym of the token, the same for the same token. */
  readonly token: string;
  readonly status: number;
  /** The service's own code, 0 on success. */
  readonly code: number;
  /** In fen. */
  readonly cost: number;
  /** How long the mock worked on the answer, delays not included. */
  readonly milliseconds: number;
  readonly by: Decision["by"];
  readonly because: string;
  /** The validated parameters; the answer can be made again from them. */
  readonly input: Input;
  /** Why the answer can't be made again from this entry; absent where it can. */
  readonly lost?: string;
  /** The plan, where a rule or limit decided something. */
  readonly plan?: Plan;
  /** Mutated fields, one line each. */
  readonly mutated?: readonly string[];
  /** Present where the answer was the last page of its list. */
  readonly isLast?: true;
}
