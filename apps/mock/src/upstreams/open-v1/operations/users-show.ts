// A user's profile and latest post.
import type { World } from "@weibo-kit/world";
import type { Outcome } from "../../../exchange/types.ts";
import { noSuchUser } from "../faults.ts";
import { findUser, type Selectors } from "../find-user.ts";
import { user } from "../payloads/user.ts";

/** No selector at all is told the same as an unknown user. */
export function usersShow(selectors: Selectors, world: World): Outcome {
  const person = findUser(world, selectors);
  return person === undefined ? { fault: noSuchUser } : { payload: user.render(person) };
}
