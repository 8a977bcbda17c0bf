// Whom to ask: a server at an address, a fetch in this process, or recorded exchanges.
import type { Answer, Missing } from "./answer.ts";
import type { Ask, Upstream } from "./ask.ts";
import type { Dialect } from "./facts.ts";

export interface Target {
  /** As reports call it. */
  readonly name: string;
  /** What the commands in a report begin with. */
  readonly base: string;
  /** Costs nothing and hurts nobody: no cap unless one is asked for. */
  readonly isFree: boolean;
  readonly upstreams: readonly Upstream[];
  readonly dialect: Dialect;
  /**
   * `magic`: a uid equal to a code answers with that code, as in weibo-kit's own mock. `ask`: find out by a call of
   * GET /__mock/health.
   */
  readonly faults: "magic" | "none" | "ask";
  readonly people: People;
  /** Never to be seen in a report. */
  readonly secrets: readonly string[];
  /** Sends one call; rejects when nothing came back. */
  send(sent: Sent): Promise<Answer | Missing>;
}

/** Whom cases may ask for, where the defaults won't do. */
export interface People {
  /** Somebody whom both services know, best with more than twenty follows and fans. */
  readonly uid?: string;
  /** Whom V1 is asked for, best somebody with a post. */
  readonly v1Uid?: string;
  /** A well-formed uid that is nobody's. */
  readonly nobody?: string;
}

export interface Sent {
  readonly upstream: Upstream | "mock";
  /** Path and query without credential. */
  readonly path: string;
  readonly credential: Ask["credential"];
}
