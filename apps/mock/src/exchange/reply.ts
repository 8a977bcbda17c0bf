// An answer as it is sent.
import type { LazyJson } from "./body.ts";

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
