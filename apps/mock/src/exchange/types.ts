// The types that pass through the spine: every folder makes one of them out of another.
import type { Fixture } from "@weibo-kit/fixtures";
import type { OpenApiDocument } from "@weibo-kit/types/documents";
import type { AbortSignal, Headers, Response } from "@weibo-kit/types/fetch";
import type { Paging } from "@weibo-kit/types/paging";
import type { Resident, World } from "@weibo-kit/world";
import type { Bytes, JsonWriter } from "@weibo-kit/world/json-text";
import type { LazyJson } from "./body.ts";

/** The name of one imitated service, as documents, scenarios and the journal have it: `justone`, `open-v1`. */
export type UpstreamName = string;

/** A refusal the real service can give: a row of its upstream's code table. A value, never thrown. */
export interface Fault {
  readonly code: number;
  /** The service's own words; null where it has none. */
  readonly message: string | null;
  /** Our name for it, `quota`; rules may use it in place of the code. */
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
  /** The "?" and all that follows, as it came; "" without a query. */
  readonly search: string;
  /** The query's parameters, then those of a form that was posted. */
  readonly query: Query;
  /** By names in lower case. */
  readonly headers: Pick<Headers, "get" | "keys">;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** Present where the port compresses answers and the client accepts them so. */
  readonly compress?: Gzip["compress"] | undefined;
  /** Why it is no request that HTTP allows, with the remedy; it is refused whatever its operation. */
  readonly flaw?: string;
}

/** The compression of a port, loaded where it is set. */
export interface Gzip {
  /** @param encodings the header `accept-encoding`; null without one */
  accepts(encodings: string | null): boolean;
  compress(bytes: Bytes): Bytes;
}

/** What the headers `x-mock-…` and `baggage` of a request ask for. */
export interface MockHeaders {
  readonly fault: string | null;
  /** Milliseconds, as the client wrote them. */
  readonly delay: string | null;
  /** The name of a built-in scenario, for this call alone. */
  readonly scenario: string | null;
  /** The tenant's name; absent where the credential names the tenant. */
  readonly tenant?: string;
  /** An unknown or wrong header: the answer to the call. */
  readonly mistake?: Error;
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

/** Formats of answers; `form` and `html` are those of the OAuth endpoints. */
export type Format = "json" | "xml" | "form" | "html";

/** One endpoint, as the upstream's document describes it. */
export interface Operation {
  readonly upstream: UpstreamName;
  /** Its path words: `get-followers`, `users-show`. */
  readonly name: string;
  /** The template, `/users/show/{id}.json`. */
  readonly path: string;
  readonly format: Format;
  /** Its parameters that name a user, from `x-names`. */
  readonly users: readonly string[];
  /** What one success costs, in fen, from `x-price`. */
  readonly price: number;
  /** How its pages are walked, from `x-paging`; absent where the answer has no pages. */
  readonly paging?: Paging;
  /** Whether answers depend on the caller, not on the input alone. */
  readonly isPersonal: boolean;
  /** Why it refuses every call; absent for the operations of the document. */
  readonly refuses?: string;
  /** The same as a fact. */
  readonly refusal?: Refusal;
  /** Answered without a credential. */
  readonly open?: boolean;
  /** HTTP methods that the router sends here; `read` may still refuse one. */
  readonly methods: readonly string[];
  matches(path: string): boolean;
  /** Turns path and query into a validated input, or into one sentence that names the parameter at fault. */
  read(request: IncomingRequest): { readonly input: Input } | Problem;
  /** Answers from the world; absent where the mock can only refuse. */
  readonly answer?: Answer;
}

/** Why a request is malformed: a sentence, and the parameter at fault where it is one. */
export interface Problem {
  readonly problem: string;
  readonly parameter?: string;
}

/**
 * Why a call is refused, as a fact: `because` of an entry has it in English, and a log in another language starts here.
 * `service` is a refusal of the operation itself, whose words are the service's.
 */
export type Refusal =
  | { readonly is: "credential" | "service" | "malformed" }
  | { readonly is: "parameter"; readonly parameter: string }
  | { readonly is: "path" | "format"; readonly similar?: { readonly path: string; readonly upstream: UpstreamName } }
  | { readonly is: "method"; readonly operation: string; readonly takes: readonly string[] };

/** What the hook `onEntry` gets beside an entry: facts that the journal doesn't keep. */
export interface EntryDetails {
  /** Why a refused call is refused. */
  readonly refusal?: Refusal;
  /** Whether the token is one typing error away from a trigger, `mok-302`: it is a plain token all the same. */
  readonly isAlmostMagic: boolean;
}

/**
 * From input and world to an outcome. The type is taken from a method, so that an operation may declare the parameters
 * that its document guarantees: `read` has checked them against it.
 */
export type Answer = { answer(input: Input, world: World, occasion: Occasion): Outcome }["answer"];

/** An operation as its file writes it: a path of the document, and the answer. */
export interface PathAnswer {
  readonly path: string;
  readonly answer: Answer;
}

/** Caller and time, for the few operations whose answer depends on them. */
export interface Occasion {
  readonly credential: Credential;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What the caller has done before. */
  readonly tally: Tally;
}

/** Validated parameters without credentials, defaults filled in. */
export type Input = Readonly<Record<string, unknown>>;

/** An operation plus the validated input of one request; `problem` is the reason why there is none. */
export interface Call {
  readonly operation: Operation;
  readonly input: Input;
  readonly problem?: string;
  /** The parameter that the problem is about. */
  readonly parameter?: string;
  readonly request: IncomingRequest;
  /** Milliseconds since 1970, from the mock's clock. */
  readonly at: number;
}

/** The caller, or why the caller is refused. */
export interface Credential {
  /** Names the tenant that the call belongs to, unless a header does; "" without a credential. */
  readonly token: string;
  readonly refusal?: Fault;
  /** The app that calls, by its key. */
  readonly app?: string;
  /** The user for whom it calls, by uid or by name. */
  readonly user?: string;
  /** The parameters of an OAuth call. */
  readonly oauth?: Readonly<Record<string, string>>;
  /** Used up by this call: a second call with it is refused. */
  readonly nonce?: string;
}

/** What an upstream may ask about earlier calls when it admits one. */
export interface Past {
  /** Milliseconds since 1970, by the clock of the token's tenant. */
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

/** The effects of rules and limits on one call. */
export interface Plan {
  readonly fault?: Fault;
  readonly disruption?: Disruption;
  /** Milliseconds. */
  readonly delay?: number;
  /** Further milliseconds for each byte of the body. */
  readonly perByte?: number;
  /** Seconds, sent as the header `retry-after`. */
  readonly retryAfter?: number;
  readonly list?: Quirk;
  /** The share of fields to mutate, from 0 to 1, or one field: `1234567890.followers_count:commas`. */
  readonly mutate?: number | string;
  /** The rule or limit that decided, in words: `magic uid 302`. */
  readonly rule?: string;
  /** Whether a limit decided, not a rule. */
  readonly isLimit?: boolean;
  /** The limit that decided. */
  readonly limit?: LimitName;
}

/** A payload, a fault, or a recorded answer; decided before anything is rendered. */
export type Outcome =
  | { readonly payload: unknown }
  | { readonly fault: Fault }
  | { readonly recorded: { readonly status: number; readonly body: unknown } };

/** An outcome of the imitation, or a reply of our own: a mistake in the request's settings, or a bug. */
export interface Decision {
  readonly outcome: Outcome | { readonly failure: Reply };
  /** Sent as `x-mock-by`. */
  readonly by: "refusal" | "rule" | "limit" | "fixture" | "world" | "mistake" | "bug";
  /** One short phrase: the fixture's name, the rule, the parameter at fault. */
  readonly because: string;
  /** With `refusal`: why, as a fact. */
  readonly refusal?: Refusal;
  /** Mutated fields, one line each. */
  readonly mutated?: readonly string[];
  /** Whether the payload is the last page of its list. */
  readonly isLast?: boolean;
}

/** A call with all that was decided about it. */
export interface Considered {
  readonly upstream: Upstream;
  readonly call: Call;
  readonly credential: Credential;
  /** The name under which scenario, limits, clock, counts and bill are kept. */
  readonly tenant: string;
  readonly headers: MockHeaders;
  readonly plan: Plan;
  readonly decision: Decision;
}

/** Four numbers of 32 bits that stand for the seed and a tenant's name. */
export type TenantKey = readonly [number, number, number, number];

/**
 * What makes one answer differ from the next. Tenant and place are all that request ids are made from, so that tenants that run
 * at the same time get the bytes that each would get alone.
 */
export interface AnswerId {
  readonly key: TenantKey;
  /** The call's place among its tenant's calls. */
  readonly nth: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** An answer as it goes over the wire. */
export interface Reply {
  readonly status: number;
  /** The service's own code, 0 on success: for the journal, not part of what is sent. */
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | LazyJson<unknown>;
}

/** A decision, the reply that it became, and the bytes of the reply's body, in a buffer that belongs to the pool. */
export interface Rendered {
  readonly considered: Considered;
  readonly reply: Reply;
  readonly writer: JsonWriter;
}

/** A recorded reply on its way: its bytes exist. */
export interface Delivery {
  readonly status: number;
  readonly disruption: Disruption | undefined;
  /** The body. The memory is a pooled buffer's: valid until `release`. */
  readonly bytes: Bytes;
  /** Gives the buffer of `bytes` back; called once, when the bytes have been sent or copied. */
  release(): void;
  /** Headers in a new list, each name before its value: those of the reply, and what decided at what cost. */
  rawHeaders(): string[];
  /** The delivery as `fetch` resolves it, disrupted where the plan has a disruption; it copies the bytes and releases them. */
  toResponse(): Response;
}

/** Answers a request; undefined for a path of the control surface. */
export type Ask = (request: IncomingRequest) => Delivery | Promise<Delivery> | undefined;

/** What the journal has counted of one tenant, or of all. */
export interface Tally {
  /** Calls that have arrived. */
  readonly calls: number;
  /** Calls not yet answered. */
  readonly pending: number;
  /** When the first call arrived; undefined before. */
  readonly since: number | undefined;
  /** What the recorded answers would have cost, in fen. */
  readonly fen: number;
  /** The same, plus the price of successes that are decided but not yet recorded. */
  readonly committed: number;
  readonly operations: readonly OperationTally[];
  /** The counts of one operation; undefined before its first call. */
  of(operation: string): OperationTally | undefined;
  /** Calls in the period that `at` falls into. */
  within(milliseconds: Period, at: number): number;
}

/** A second or an hour, in milliseconds. */
export type Period = 1_000 | 3_600_000;

export interface OperationTally {
  readonly name: string;
  readonly upstream: UpstreamName;
  /** In fen for one success. */
  readonly price: number;
  readonly calls: number;
  /** Calls that were answered with code 0. */
  readonly successes: number;
  readonly fen: number;
  /** Successes of the Beijing day that `at` falls into, those decided but not yet recorded included. */
  successesOn(at: number): number;
}

/** A call that has arrived and is counted; its entry is written when the bytes of its answer exist. */
export interface Arrival {
  readonly id: AnswerId;
  /** The call's place among all calls. */
  readonly count: number;
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

/** Limits that a tenant can have; see plan/limits/limits.ts. */
export type LimitName =
  | "perSecond"
  | "concurrent"
  | "perHour"
  | "perDay"
  | "balance"
  | "spendCap"
  | "denied"
  | "expiresAfter";

/** How a polite client treats an upstream's codes; `reports/manners` judges by it. */
export interface ClientRules {
  /** Too many calls: the client waits before the next one. */
  readonly tooFast: readonly number[];
  /** Failures that may pass: the client tries again, a bounded number of times. */
  readonly passing: readonly number[];
  /** Refusals that stay: the client stops. The value is how far each reaches. */
  readonly final: ReadonlyMap<number, "every call" | "the operation" | "the operation, today">;
}

/** One imitated service: all that its document can't hold. */
export interface Upstream {
  readonly name: UpstreamName;
  /** What its operations were made from. */
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  /** Every fault by its code. */
  readonly faults: ReadonlyMap<number, Fault>;
  /** The code of the fault that each limit ends in; a limit without one never refuses. */
  readonly limitCodes: Readonly<Partial<Record<LimitName, number>>>;
  readonly clientRules: ClientRules;
  /** Query parameters that hold credentials, in lower case; `oauth_*` covers all that begin so. */
  readonly secrets: readonly string[];
  /** Keys that identify the user or post which a payload's object shows, the first found counts. */
  readonly identifiers: readonly string[];
  /** Whether a path that no operation has is this upstream's to refuse. */
  owns(path: string): boolean;
  admit(request: IncomingRequest, operation: Operation, past: Past): Credential;
  /** The refusal of a malformed call. */
  malformed(problem: string, call: Call): Fault;
  render(outcome: Outcome, call: Call, id: AnswerId): Reply;
  /** The operation that refuses a path which the document lacks. */
  unknown(path: string): Operation;
  /** The page of the gateway in front of the service when the service is away. */
  gatewayPage(): Reply;
  /** The refusal of bytes that are no HTTP request, as JSON. */
  unreadable(message: string): string;
  /** The users that a fixture documents. */
  residentsIn(fixture: Fixture): readonly DocumentedUser[];
}

/** A user in a fixture, and the places of uid and nickname in its file: `body.data.users[3].screen_name`. */
export interface DocumentedUser {
  readonly resident: Resident;
  readonly uidAt: string;
  readonly nicknameAt: string;
}
