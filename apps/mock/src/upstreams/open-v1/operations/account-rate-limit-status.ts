// What is left of the caller's hour, this call not counted.
import type { World } from "@weibo-kit/world";
import type { Input, Occasion, Outcome } from "../../../exchange/types.ts";
import { rateLimit } from "../payloads/rate-limit.ts";

export const accountRateLimitStatus = (_input: Input, _world: World, { tally, at }: Occasion): Outcome => ({
  payload: rateLimit(tally.within(3_600_000, at), at),
});
