// What the calls would have cost with the real services, by tenant and operation.
import type { UpstreamName } from "../exchange/fault.ts";
import type { OperationTally, Tally } from "../exchange/tally.ts";
import type { Journal } from "../journal/journal.ts";
import { yuan } from "../units/money.ts";

/** The costs of all tenants, or of one. */
export interface Bill extends Account {
  readonly currency: "CNY";
  /** By pseudonym; empty in the bill of one tenant. Forgotten tenants are in the totals alone. */
  readonly tokens: readonly (Account & { readonly token: string })[];
}

interface Account {
  readonly calls: number;
  /** Calls that were answered with code 0 and have a price. */
  readonly billed: number;
  /** In yuan, `0.30`. */
  readonly total: string;
  readonly fen: number;
  readonly operations: readonly Item[];
}

interface Item {
  readonly operation: string;
  readonly upstream: UpstreamName;
  readonly calls: number;
  readonly billed: number;
  readonly price: string;
  readonly total: string;
}

/** The bill of all tenants, or of the one with this token. */
export function billOf(journal: Journal, token?: string): Bill {
  const tally = token === undefined ? journal.all : journal.tallyOf(token);
  const tokens =
    token === undefined ? journal.tenants.map((tenant) => ({ token: tenant.token, ...accountOf(tenant) })) : [];
  return { currency: "CNY", ...accountOf(tally), tokens };
}

function accountOf({ calls, fen, operations }: Tally): Account {
  const items = operations.map(itemOf);
  return {
    calls,
    billed: items.reduce((sum, { billed }) => sum + billed, 0),
    total: yuan(fen),
    fen,
    operations: items,
  };
}

function itemOf(tally: OperationTally): Item {
  const { name: operation, upstream, calls, fen, price } = tally;
  const billed = price === 0 ? 0 : fen / price;
  return { operation, upstream, calls, billed, price: yuan(price), total: yuan(fen) };
}
