// How a case came out.
import type { Why } from "./answer.ts";
import type { UpstreamName } from "./call-spec.ts";
import type { Level, Topic } from "./case.ts";

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
  /** With "broken": the user knows, and until when. */
  readonly known?: { readonly reason: string; readonly expires: string };
  /** Addresses of the calls that it rests on, credentials as $TOKEN and $SOURCE. */
  readonly calls: readonly string[];
}
