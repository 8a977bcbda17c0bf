// A user by personal domain.
import type { World } from "@weibo-kit/world";
import type { Outcome } from "../../../exchange/types.ts";
import { noSuchUser } from "../faults.ts";
import { findByDomain } from "../find-user.ts";
import { user } from "../payloads/user.ts";

export function usersDomainShow({ domain }: { readonly domain: string }, world: World): Outcome {
  const person = findByDomain(world, domain);
  return person === undefined ? { fault: noSuchUser } : { payload: user.render(person) };
}
