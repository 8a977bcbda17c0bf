// The limits of a tenant, as a user writes them; each tenant is counted apart.
import type { OperationName } from "@weibo-kit/types";
import type { Duration } from "../../units/duration.ts";

/** What a tenant may do before it is refused; the codes are those of Just One API, then of V1. */
export interface Limits {
  /** Calls in a second of the clock: 302 past it; V1 40312. */
  readonly perSecond?: number;
  /** Calls at the same time: 302; V1 40312. */
  readonly concurrent?: number;
  /** Calls in an hour of the clock, as V1 counts (150 there): 40312; justone 302. */
  readonly perHour?: number;
  /** Successes a day in Asia/Shanghai, of each operation apart: 303; V1 40312. */
  readonly perDay?: number;
  /** The account's balance in yuan, "1.00": 601 when a call can't be paid. */
  readonly balance?: number | string;
  /** The most that the token may spend, in yuan: 602. */
  readonly spendCap?: number | string;
  /** Operations that the account may not use: 600; V1 40314. */
  readonly denied?: readonly (OperationName | (string & {}))[];
  /** How long after its first call the token expires: 100; V1 40111. */
  readonly expiresAfter?: Duration;
}
