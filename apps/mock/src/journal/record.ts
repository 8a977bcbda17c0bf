// A call as the journal keeps it: small, since there are many, and made presentable when somebody looks.
import type { Decision, Entry, Operation, Plan } from "../exchange/types.ts";
import { maskedUrl } from "./mask.ts";

export interface CallRecord {
  readonly count: number;
  readonly nth: number;
  readonly at: number;
  readonly operation: Operation;
  readonly method: string;
  /** Path and query, as asked. */
  readonly url: string;
  /** A pseudonym. */
  readonly token: string;
  readonly status: number;
  readonly code: number;
  readonly cost: number;
  readonly milliseconds: number;
  readonly by: Decision["by"];
  readonly because: string;
  readonly plan: Plan;
  readonly mutated: readonly string[] | undefined;
  readonly isLast: boolean;
}

export function entryOf(record: CallRecord): Entry {
  const { count, nth, at, operation, method, token, status, code, cost, milliseconds, by, because } = record;
  const { plan, mutated, isLast } = record;
  return {
    count,
    nth,
    at: new Date(at).toISOString(),
    upstream: operation.upstream,
    operation: operation.name,
    method,
    url: maskedUrl(record),
    token,
    status,
    code,
    cost,
    milliseconds: Math.round(milliseconds * 100) / 100,
    by,
    because,
    ...(plan.rule === undefined ? {} : { plan }),
    ...(mutated === undefined ? {} : { mutated }),
    ...(isLast ? { isLast } : {}),
  };
}
