// What is left of the caller's hour, this call not counted.
import { operation } from "../operation.ts";
import { rateLimit } from "../payloads/rate-limit.ts";

const HOUR = 3_600_000;

export const accountRateLimitStatus = operation("/account/rate_limit_status.json", (_input, _world, { tally, at }) => ({
  payload: rateLimit(tally.within(HOUR, at), at),
}));
