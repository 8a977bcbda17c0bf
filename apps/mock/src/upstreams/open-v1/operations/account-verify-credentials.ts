// The user for whom the call is made.
import type { World } from "@weibo-kit/world";
import type { Input, Occasion, Outcome } from "../../../exchange/types.ts";
import { callerOf } from "../caller.ts";
import { user } from "../payloads/user.ts";

export const accountVerifyCredentials = (_input: Input, world: World, { credential }: Occasion): Outcome => ({
  payload: user.render(world.lazyUser(callerOf(world, credential))),
});
