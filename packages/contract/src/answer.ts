// What came back over the wire, read once.

export interface Answer {
  readonly status: number;
  /** The content type, "" when none was sent; undefined where headers are not known. */
  readonly type: string | undefined;
  readonly text: string;
  /** Undefined when the text is no JSON. */
  readonly json: unknown;
  /** Path and query as they were asked, without the credential. */
  readonly asked: string;
}

/** Why there is no answer to judge. */
export interface Missing {
  readonly missing: string;
  readonly why: Why;
}

/** `condition`: something the target lacks; the others end a run early and show in the exit code. */
export type Why = "condition" | "budget" | "stopped" | "unreachable";

export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
