// A user by personal domain.
import { noSuchUser } from "../faults.ts";
import { findByDomain } from "../find-user.ts";
import { operation } from "../operation.ts";
import { user } from "../payloads/user.ts";

export const usersDomainShow = operation(
  "/users/domain_show.json",
  ({ domain }: { readonly domain: string }, world) => {
    const found = findByDomain(world, domain);
    return found === undefined ? { fault: noSuchUser } : { payload: user.render(found) };
  },
);
