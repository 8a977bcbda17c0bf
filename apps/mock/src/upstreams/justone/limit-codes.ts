// The code that each limit ends in.
import type { Upstream } from "../../exchange/upstream.ts";

export const limitCodes: Upstream["limitCodes"] = {
  perSecond: 302,
  concurrent: 302,
  perHour: 302,
  perDay: 303,
  balance: 601,
  spendCap: 602,
  denied: 600,
  expiresAfter: 100,
};
