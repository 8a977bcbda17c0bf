// One imitated service, as the spine sees it.
import type { Asked } from "./asked.ts";
import type { Call } from "./call.ts";
import type { Credential, Past } from "./credential.ts";
import type { Fault } from "./fault.ts";
import type { Operation } from "./operation.ts";
import type { Outcome } from "./outcome.ts";
import type { Reply, Stamp } from "./reply.ts";
import type { UpstreamName } from "./upstream-name.ts";

/** One imitated service: all that its document can't say. */
export interface Upstream {
  readonly name: UpstreamName;
  readonly operations: readonly Operation[];
  /** Every fault by its code. */
  readonly faults: ReadonlyMap<number, Fault>;
  admit(asked: Asked, operation: Operation, past: Past): Credential;
  /** What a malformed call is told. */
  malformed(problem: string, call: Call): Fault;
  render(outcome: Outcome, call: Call, stamp: Stamp): Reply;
  /** Stands in for a path that no operation has. */
  unknown(path: string): Operation;
}
