// An answer as it came over the wire, parsed once.
import { isDeepJson } from "./depth.ts";

/** One answer of a target. */
export interface Answer {
  readonly status: number;
  /** The content type, "" when none was sent; undefined where headers are not known. */
  readonly type: string | undefined;
  readonly text: string;
  /** Undefined when the text is no JSON, or nests too deep to be judged. */
  readonly json: unknown;
  /** Why the body could not be decoded as its `content-encoding` says; `text` is "" then. */
  readonly undecoded?: string;
  /** Path and query of the call, without the credential. */
  readonly request: string;
}

/** Why there is no answer to judge. */
export interface Missing {
  /** One sentence; it begins with the lack where there is one. */
  readonly missing: string;
  readonly why: Why;
  readonly lack?: Lack;
  /** The service's own code that ended the run. */
  readonly code?: number;
  /** The network's own words, where there was no answer. */
  readonly error?: string;
}

/** The kinds of reasons why a promise is not judged: what reports group by, and what a translation starts from. */
export type Lack =
  | "nothing-to-judge"
  | "no-recording"
  | "needs-faults"
  | "needs-probes"
  | "undocumented"
  | "not-imitated"
  | "no-operation"
  | "over-budget"
  | "no-answer"
  | "stopped";

/** The lack in words: `no recording`. A server without any operation counts as one that gives no answer. */
export const lackWords = (lack: Lack): string => (lack === "no-operation" ? "no answer" : lack.replaceAll("-", " "));

/** `no recording: /users/show.json`. */
export const sentenceOf = (lack: Lack, detail: string): string => `${lackWords(lack)}: ${detail}`;

/** A reason of this kind. */
export const missing = (lack: Lack, detail: string, why: Why = "condition"): Missing => ({
  missing: sentenceOf(lack, detail),
  why,
  lack,
});

/** `condition`: something the target lacks; the others end a run early and show in the exit code. */
export type Why = "condition" | "budget" | "stopped" | "unreachable";

/** A byte order mark. A case of its own judges it, so that the others can judge what follows. */
const MARK = /^\uFEFF/;

/**
 * The JSON value of a text; undefined when it is none, or nests too deep to be judged.
 *
 * @param change replaces each string in the value
 */
export function parseJson(text: string, change?: (value: string) => string): unknown {
  const json = text.replace(MARK, "");
  if (isDeepJson(json)) return undefined;
  try {
    return change === undefined
      ? JSON.parse(json)
      : JSON.parse(json, (_key, value: unknown) => (typeof value === "string" ? change(value) : value));
  } catch {
    return undefined;
  }
}
