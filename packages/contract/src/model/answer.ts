// An answer as it came over the wire, parsed once.

/** One answer of a target. */
export interface Answer {
  readonly status: number;
  /** The content type, "" when none was sent; undefined where headers are not known. */
  readonly type: string | undefined;
  readonly text: string;
  /** Undefined when the text is no JSON. */
  readonly json: unknown;
  /** Path and query of the call, without the credential. */
  readonly request: string;
}

/** Why there is no answer to judge. */
export interface Missing {
  readonly missing: string;
  readonly why: Why;
}

/** `condition`: something the target lacks; the others end a run early and show in the exit code. */
export type Why = "condition" | "budget" | "stopped" | "unreachable";

/** The JSON value of a text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
