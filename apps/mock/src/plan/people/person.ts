// A user of your own, as a test, a file or a request writes it.
import type { Counts } from "@weibo-kit/world";

/** A user by uid, or by nickname: one of your own people, or anyone of the world. */
export type PersonName = number | string;

/**
 * A user with exactly these facts; everything else is filled in as it is for all others. One of `nickname` and `uid` is
 * needed. The user is there in every operation of both services, and both ends of a follow show it.
 *
 * @example
 * const tester: Person = { nickname: "测试员", counts: { fans: 3 }, follows: [1234567890] };
 */
export interface Person {
  /** 1 to 64 characters. Default: that of the user who has the uid. */
  readonly nickname?: string;
  /**
   * From 1 up, of the population or not. Default: that of the user who has the nickname, else one that follows from the
   * nickname alone.
   */
  readonly uid?: number;
  readonly gender?: "m" | "f";
  /** `description` in payloads. */
  readonly bio?: string;
  /** A province, with or without a city, as Weibo writes it: "北京", "四川 成都", "其他". */
  readonly place?: string;
  /** `url` in payloads. */
  readonly homepage?: string;
  /** The personal domain, `rmrb`. */
  readonly domain?: string;
  /** ISO 8601, `2015-03-08`, or Unix seconds. */
  readonly registeredAt?: string | number;
  readonly language?: "zh-cn" | "zh-tw" | "zh-hk" | "en";
  /** The address of a picture, for all sizes. */
  readonly avatar?: string;
  /**
   * As the profile shows them. A list has as many rows as its count, up to a thousand more than the world has for the user;
   * a larger count is shown with a filtered list, as the services do.
   */
  readonly counts?: Partial<Counts>;
  /** Whom the user follows, first in the list and in this order; without `counts.follows` these alone. */
  readonly follows?: readonly PersonName[];
  /** Who follows the user; without `counts.fans` these alone, and your own people who say that they follow. */
  readonly fans?: readonly PersonName[];
  /** Default: not verified. */
  readonly verification?: {
    /** 0 personal (default), 1 government, 2 enterprise, 3 media, 4 campus, 5 website, 6 app, 7 organisation. */
    readonly type?: number;
    /** `verified_reason` in payloads. */
    readonly reason: string;
  };
  /** Of the paid membership. */
  readonly membership?: {
    /** `mbtype`: 0 none, 2 expired, 11 monthly, 12 yearly, 13 month by month, 14 half a year. */
    readonly type: number;
    /** 1 (default) to 7. */
    readonly rank?: number;
  };
  readonly latestPost?: {
    readonly text: string;
    /** ISO 8601, or Unix seconds; default: an hour before the date of the world. */
    readonly createdAt?: string | number;
  };
  /** Lists that are shown to fans alone; default: none. */
  readonly withholds?: { readonly follows?: boolean; readonly fans?: boolean };
}
