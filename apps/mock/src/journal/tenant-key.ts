// The key of a tenant: what its request ids are made from.
import { sha256 } from "#platform";
import type { TenantKey } from "../exchange/reply.ts";

/** For counts that belong to no tenant. */
export const NO_KEY: TenantKey = [0, 0, 0, 0];

/** The same for the same seed and name; 128 bits, so that two tenants don't get the same request ids. */
export function tenantKey(seed: number, name: string): TenantKey {
  const digits = sha256(`${seed} ${name}`);
  const part = (index: number) => Number.parseInt(digits.slice(index * 8, index * 8 + 8), 16);
  return [part(0), part(1), part(2), part(3)];
}
