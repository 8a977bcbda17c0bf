// One endpoint, and what it is asked and answers.
import type { World } from "@weibo-kit/world";
import type { Asked } from "./asked.ts";
import type { Credential } from "./credential.ts";
import type { Outcome } from "./outcome.ts";
import type { Tally } from "./tally.ts";
import type { UpstreamName } from "./upstream-name.ts";

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
  read(asked: Asked): { readonly input: Input } | { readonly problem: string };
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
