// What each upstream refuses with when a limit is reached.
import type { UpstreamName } from "../../exchange/types.ts";
import type { LimitName } from "./limits.ts";

/** V1 has no word for money; for a day's calls it has, as for an hour's, the limit of the address. */
export const limitCodes: Readonly<Record<UpstreamName, Readonly<Partial<Record<LimitName, number>>>>> = {
  justone: {
    perSecond: 302,
    concurrent: 302,
    perHour: 302,
    perDay: 303,
    balance: 601,
    spendCap: 602,
    denied: 600,
    expiresAfter: 100,
  },
  "open-v1": {
    perSecond: 40312,
    concurrent: 40312,
    perHour: 40312,
    perDay: 40312,
    denied: 40314,
    expiresAfter: 40111,
  },
};
