// One endpoint of a service, and a call of it.
import type { Paging } from "@weibo-kit/types/paging";
import type { World } from "@weibo-kit/world";
import type { Credential } from "./credential.ts";
import type { UpstreamName } from "./fault.ts";
import type { Outcome, Problem, Refusal } from "./outcome.ts";
import type { IncomingRequest } from "./request.ts";
import type { Tally } from "./tally.ts";

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
