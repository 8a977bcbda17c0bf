// The user for whom the call is made.
import { callerOf } from "../caller.ts";
import { operation } from "../operation.ts";
import { user } from "../payloads/user.ts";

export const accountVerifyCredentials = operation(
  "/account/verify_credentials.json",
  (_input, world, { credential }) => ({
    payload: user.render(world.lazyUser(callerOf(world, credential))),
  }),
);
