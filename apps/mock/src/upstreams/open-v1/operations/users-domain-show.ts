// A user by personal domain.
import type { World } from "@weibo-kit/world";
import type { Outcome } from "../../../exchange.ts";
import { noSuchUser } from "../faults.ts";
import { findByDomain } from "../find-user.ts";
import { userPayload } from "../payloads/user.ts";

export function usersDomainShow({ domain }: { readonly domain: string }, world: World): Outcome {
  const user = findByDomain(world, domain);
  return user === undefined ? { fault: noSuchUser } : { payload: userPayload(user) };
}
