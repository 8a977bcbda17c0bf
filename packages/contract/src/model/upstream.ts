// One imitated service, as this package knows it: how its answers are read, and its cases.
import type { OpenApiDocument } from "@weibo-kit/types/documents";
import type { Answer } from "./answer.ts";
import type { UpstreamName } from "./call-spec.ts";
import type { Case } from "./case.ts";
import type { Recording } from "./recording.ts";
import type { People } from "./target.ts";

/** Everything about one service that the way of a check needs. */
export interface Upstream {
  readonly name: UpstreamName;
  /** Its name in reports: `Just One API`. */
  readonly title: string;
  /** Whether the service still runs, so that a server beyond this machine is asked for it by default. */
  readonly isLive: boolean;
  readonly document: OpenApiDocument;
  /** The account in the samples of its documentation. */
  readonly documentedUid: string;
  /** The query parameter of the credential, and the shell variable that replaces its value in reports. */
  readonly credential: { readonly parameter: string; readonly variable: string };
  /** The service's own code in an answer: 0 for a success, undefined when there is none to read. */
  readonly codeOf: (answer: Answer) => number | undefined;
  readonly reactionTo: (code: number) => Reaction;
  /** Price of a successful call in fen, one hundredth of a yuan. */
  readonly fenOf: (operation: string) => number;
  /** The users that recordings of this service are about. */
  readonly peopleIn: (recordings: readonly Recording[]) => People;
  readonly cases: readonly Case[];
  /** Cases with generated calls. */
  readonly probing: readonly Case[];
}

/**
 * What a code means for a run. `stop`: no further call can do better. `slow-down`: try again after a pause, and pause
 * before every call from now on. `retry`: try again; if the code stays, the service was not reached. `retry-then-judge`:
 * try again; if the code stays, it is the answer. `judge`: it is the answer.
 */
export type Reaction = "stop" | "slow-down" | "retry" | "retry-then-judge" | "judge";
