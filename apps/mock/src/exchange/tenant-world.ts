// The world as one tenant sees it: with everybody's own people, and with those of the tenant.
import type { World } from "@weibo-kit/world";
import type { Call } from "./operation.ts";

export interface TenantWorld {
  readonly world: World;
  /** Whether this tenant alone sees it: then its pages are not cached for others, nor kept. */
  readonly isOwn: boolean;
  /** Whether a call names users about whom a fixture is not true any more. */
  isChanged(call: Pick<Call, "input">): boolean;
}
