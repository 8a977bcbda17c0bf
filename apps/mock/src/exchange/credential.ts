// Who calls, and what admitting them may depend on.
import type { Fault } from "./fault.ts";

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
