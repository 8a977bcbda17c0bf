// Who calls.
import type { Fault } from "./fault.ts";

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

/** How a token begins that triggers something. */
export const MAGIC = "mock-";
