// The types that pass through the spine: every folder makes one of them out of another.
import type { World } from "@weibo-kit/world";
import type { LazyJson } from "./body.ts";

/** One imitated service. */
export type UpstreamName = "justone" | "open-v1";

/** A refusal the real service can give: a row of its upstream's table. Never thrown. */
export interface Fault {
  readonly code: number;
  /** The service's own words; null where it has none. */
  readonly message: string | null;
  /** Our word for it, `quota`; a rule may say it in place of the code. */
  readonly name?: string;
}

/** What a client sent, read once: the path and query as they came over the wire, nothing decoded twice. */
export interface IncomingRequest {
  readonly method: string;
  /** Scheme and host as the client wrote them, `http://api.t.sina.com.cn`; a signature covers them. */
  readonly origin: string;
  /** Path and query, as they came. */
  readonly url: string;
  /** Without the query, still percent-encoded. */
  readonly path: string;
  /** "" or what stands from the "?" on, as it came. */
  readonly search: string;
  /** The query's parameters, then those of a form that was posted. */
  readonly query: Query;
  /** By names in lower case. */
  readonly headers: Pick<Headers, "get">;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
}

/** Parameters in the order in which they were given, read as `URLSearchParams` reads them. */
export interface Query extends Iterable<[name: string, value: string]> {
  readonly values: readonly string[];
  get(name: string): string | null;
  /** How many times a parameter is given. */
  times(name: string): number;
  getAll(name: string): string[];
  keys(): IterableIterator<string>;
}

/** `form` and `html` are what the OAuth endpoints speak. */
export type Format = "json" | "xml" | "form" | "html";

/** One endpoint, as the upstream's document describes it. */
export interface Operation {
  readonly upstream: UpstreamName;
  /** Its path words: `get-followers`, `users-show`. */
  readonly name: string;
  /** The template, `/users/show/{id}.json`. */
  readonly path: string;
  readonly format: Format;
  /** Those of its parameters that name a user. */
  readonly users: readonly string[];
  /** Answered without a credential. */
  readonly open?: boolean;
  /** HTTP methods that reach it; whether each is welcome, `read` says. */
  readonly methods: readonly string[];
  matches(path: string): boolean;
  /** Path and query become a validated input, or one sentence that names the parameter at fault. */
  read(request: IncomingRequest): { readonly input: Input } | { readonly problem: string };
  /** What the world tells; absent where the mock can only refuse. */
  readonly answer?: Answer;
}

/**
 * From input and world to an outcome. Taken from a method, so that an operation may name the very parameters that its
 * document guarantees: `read` has checked them against it.
 */
export type Answer = { answer(input: Input, world: World, occasion: Occasion): Outcome }["answer"];

/** Who asks and when, for the few operations whose answer depends on it. */
export interface Occasion {
  readonly credential: Credential;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What the caller has done before. */
  readonly tally: Tally;
}

/** Validated parameters without credentials, defaults filled in. */
export type Input = Readonly<Record<string, unknown>>;

/** An operation plus the validated input of one request; `problem` says why there is none. */
export interface Call {
  readonly operation: Operation;
  readonly input: Input;
  readonly problem?: string;
  readonly request: IncomingRequest;
  /** Milliseconds since 1970, from the mock's clock. */
  readonly at: number;
}

/** Who calls, or why they are refused. A token is a test's own room: counts never cross it. */
export interface Credential {
  readonly token: string;
  readonly refusal?: Fault;
  /** The app that calls, by its key. */
  readonly app?: string;
  /** The user for whom it calls, by uid or by name. */
  readonly user?: string;
  /** What an OAuth call says of itself. */
  readonly oauth?: Readonly<Record<string, string>>;
  /** Used up by this call: nobody may send it again. */
  readonly nonce?: string;
}

/** What an upstream may know of the calls before, when it admits one. */
export interface Past {
  /** Milliseconds since 1970, as a token's own clock has it. */
  now(token: string): number;
  isUsed(nonce: string): boolean;
}

/** What happens to an answer on its way. */
export type Disruption =
  | "reset"
  | "empty"
  | "truncate"
  | "stall"
  | "dribble"
  | "garble"
  | "html"
  | "wrong-type"
  | "wrong-length";

/** How a list behaves like a live one. */
export type Quirk = "moving" | "short" | "hole" | "fewer" | "repeat" | "vanish" | "withheld";

/** What the rules and the limits say about this call. */
export interface Plan {
  readonly fault?: Fault;
  readonly disruption?: Disruption;
  /** Milliseconds. */
  readonly delay?: number;
  /** Milliseconds for each character of the body, on top. */
  readonly perByte?: number;
  /** Seconds, as the header `retry-after` says them. */
  readonly retryAfter?: number;
  readonly list?: Quirk;
  /** The share of fields that drift, from 0 to 1, or one of them: `1234567890.followers_count:commas`. */
  readonly mutate?: number | string;
  /** What spoke, in words: `magic uid 302`. */
  readonly rule?: string;
  /** Whether a limit spoke, not a rule. */
  readonly isLimit?: boolean;
}

/** A payload, a fault, or a recorded answer; decided before anything is rendered. */
export type Outcome =
  | { readonly payload: unknown }
  | { readonly fault: Fault }
  | { readonly recorded: { readonly status: number; readonly body: unknown } };

/** An outcome and who decided it, for the journal and for whoever asks. */
export interface Decision {
  readonly outcome: Outcome;
  readonly by: "refusal" | "rule" | "limit" | "fixture" | "world";
  /** One short phrase: the fixture's name, the rule, the parameter at fault. */
  readonly because: string;
  /** Fields that drifted, each in one line. */
  readonly mutated?: readonly string[];
}

/** What makes one answer different from the next: its place in the journal and its time. */
export interface AnswerId {
  readonly seed: number;
  readonly count: number;
  readonly at: number;
}

/** An answer as it goes over the wire. */
export interface Reply {
  readonly status: number;
  /** The service's own code, 0 when all is well; the journal's, not part of what is sent. */
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A text, or what prints one: whoever sends it wants bytes, whoever spoils it a text. */
  readonly body: string | LazyJson<unknown>;
}

/** A reply on its way. */
export interface Delivery {
  readonly reply: Reply;
  readonly disruption: Disruption | undefined;
  /** Its headers, each name before its value: those of the reply, and who spoke at what cost. A list of its own. */
  rawHeaders(): string[];
  /** The same as `fetch` brings it, cut where it is to be cut. */
  toResponse(): Response;
}

/** What the journal has counted of one token, or of all. */
export interface Tally {
  readonly calls: number;
  /** Calls not yet answered. */
  readonly pending: number;
  /** When the first call came; undefined before. */
  readonly since: number | undefined;
  /** What it would have cost, in fen. */
  readonly fen: number;
  readonly operations: readonly OperationTally[];
  /** What has been counted of an operation; undefined before its first call. */
  of(operation: string): OperationTally | undefined;
  /** Calls in the stretch of so many milliseconds that `at` falls into. */
  within(milliseconds: Period, at: number): number;
}

/** A second, an hour. */
export type Period = 1_000 | 3_600_000;

export interface OperationTally {
  readonly name: string;
  readonly upstream: UpstreamName;
  readonly calls: number;
  /** Calls that were answered with code 0. */
  readonly successes: number;
  readonly fen: number;
  /** Successes of the Beijing day that `at` falls into. */
  successesOn(at: number): number;
}

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
  readonly mutated?: readonly string[];
  /** Whether this page said that it is the last. */
  readonly isLast?: true;
}

/** One imitated service: all that its document can't say. */
export interface Upstream {
  readonly name: UpstreamName;
  readonly operations: readonly Operation[];
  /** Every fault by its code. */
  readonly faults: ReadonlyMap<number, Fault>;
  admit(request: IncomingRequest, operation: Operation, past: Past): Credential;
  /** What a malformed call is told. */
  malformed(problem: string, call: Call): Fault;
  render(outcome: Outcome, call: Call, stamp: AnswerId): Reply;
  /** Stands in for a path that no operation has. */
  unknown(path: string): Operation;
}
