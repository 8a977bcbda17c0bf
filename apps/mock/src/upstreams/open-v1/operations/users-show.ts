// A user's profile and latest post.
import { noSuchUser } from "../faults.ts";
import { findUser, type Selectors } from "../find-user.ts";
import { operation } from "../operation.ts";
import { user } from "../payloads/user.ts";

/** A call without a selector is refused like one for an unknown user. */
export const usersShow = operation("/users/show.json", (selectors: Selectors, world) => {
  const found = findUser(world, selectors);
  return found === undefined ? { fault: noSuchUser } : { payload: user.render(found) };
});
