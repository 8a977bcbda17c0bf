// The outcome of a case.
import type { Lack, Why } from "./answer.ts";
import type { UpstreamName } from "./call-spec.ts";
import type { Level, Topic } from "./case.ts";

/** One case with its outcome. */
export interface Verdict {
  readonly id: string;
  readonly level: Level;
  readonly upstream: UpstreamName;
  readonly operation: string;
  readonly topic: Topic;
  readonly promise: string;
  readonly is: "kept" | "broken" | "not checked";
  /** What broke, with its path, or why it was not checked. */
  readonly because?: string;
  /** With "not checked": whether the target lacks something, or the run ended early. */
  readonly why?: Why;
  /** With "not checked": the kind of the reason. */
  readonly lack?: Lack;
  /** With "broken": the deviation that excuses it. */
  readonly known?: { readonly reason: string; readonly expires: string };
  /** Addresses of the calls that were judged, credentials as $TOKEN and $SOURCE. */
  readonly calls: readonly string[];
}
