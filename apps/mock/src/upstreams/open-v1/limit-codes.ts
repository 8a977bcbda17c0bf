// The code that each limit ends in. V1 has no code for money; a day's calls end in the same code as an hour's.
import type { Upstream } from "../../exchange/upstream.ts";

export const limitCodes: Upstream["limitCodes"] = {
  perSecond: 40312,
  concurrent: 40312,
  perHour: 40312,
  perDay: 40312,
  denied: 40314,
  expiresAfter: 40111,
};
