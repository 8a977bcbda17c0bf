// What is checked: a server at an address, a fetch in this process, or recorded exchanges.
import type { Answer, Missing } from "./answer.ts";
import type { CallSpec, UpstreamName } from "./call-spec.ts";
import type { Dialect } from "./subject.ts";

/** A server, or something that answers like one. */
export interface Target {
  /** Its name in reports. */
  readonly name: string;
  /** What the commands in a report begin with. */
  readonly base: string;
  /** Calls cost nothing and load no shared service: no cap unless `maxCalls` is given. */
  readonly isFree: boolean;
  readonly upstreams: readonly UpstreamName[];
  readonly dialect: Dialect;
  /**
   * `magic`: a uid equal to a code answers with that code, as in weibo-kit's own mock. `ask`: found out by a call of
   * GET /__mock/health.
   */
  readonly faults: "magic" | "none" | "ask";
  readonly people: People;
  /** Credentials, which no report may show. */
  readonly secrets: readonly string[];
  /** Makes one call; rejects when no answer came. */
  send(call: OutgoingCall): Promise<Answer | Missing>;
}

/** The users that cases ask about, where the defaults won't do. */
export interface People {
  /** A user of both services, best with more than twenty follows and fans. */
  readonly uid?: string;
  /** The user for calls of V1, best with a post. */
  readonly v1Uid?: string;
  /** A well-formed uid that no user has. */
  readonly unknownUid?: string;
}

/** A call whose values are all known. */
export interface OutgoingCall {
  readonly upstream: UpstreamName | "mock";
  /** Path and query without credential. */
  readonly path: string;
  readonly credential: CallSpec["credential"];
}
