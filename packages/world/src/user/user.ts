// The fields of a user, independent of any service. Each service writes them in its own form.
import type { Decorations } from "./decorations.ts";
import type { Flags, Settings } from "./flags.ts";

declare const isUid: unique symbol;

/** The uid of a user who exists in some world. `world.has(uid)` turns a number into one. */
export type Uid = number & { readonly [isUid]: true };

/** All fields of a user. Times are Unix seconds, counts are whole numbers. */
export interface User {
  readonly uid: Uid;
  readonly nickname: string;
  readonly gender: "m" | "f";
  readonly place: Place;
  /** "" without a bio. */
  readonly bio: string;
  /** A blog or homepage; usually "". */
  readonly homepage: string;
  /** The personal domain, `rmrb`; usually "". */
  readonly domain: string;
  /** A short address of six to nine digits; usually "". */
  readonly weihao: string;
  readonly avatar: Avatar;
  /** The cover of the profile on the phone: one URL, or several joined by ";". */
  readonly phoneCover?: string;
  readonly decorations: Decorations;
  readonly registeredAt: number;
  readonly language: "zh-cn" | "zh-tw" | "zh-hk" | "en";
  readonly counts: Counts;
  /** Present exactly for verified users. */
  readonly verification?: Verification;
  /** The `verified_type` of an unverified account: -1 for none, 200 and 220 for the two kinds of daren. */
  readonly unverifiedType: -1 | 200 | 220;
  readonly membership: Membership;
  /** Absent exactly when `counts.posts` is 0. */
  readonly latestPost?: LatestPost;
  readonly interactions: Interactions;
  /** Plays of all videos; -1 when there is no video. */
  readonly videoPlays: number;
  readonly settings: Settings;
  readonly flags: Flags;
  /** The lists that the user hides. Just One then answers `ok: 0, relation_display: 1`. */
  readonly withholds: { readonly follows: boolean; readonly fans: boolean };
}

/** Where a user lives. Ids are those of `provinces`; city 1000 is none. */
export interface Place {
  readonly province: number;
  readonly city: number;
  /** "北京 海淀区", "北京", "其他". */
  readonly text: string;
}

/** The addresses of a user's picture. */
export interface Avatar {
  /** 50, 180 and 1024 pixels; the largest of a default avatar is its middle one. */
  readonly small: string;
  readonly large: string;
  readonly full: string;
  /** Its first eight characters encode the uid. Absent for default avatars. */
  readonly pictureId?: string;
}

/** Numbers of users and posts. */
export interface Counts {
  readonly fans: number;
  readonly follows: number;
  /** Follows who follow back. */
  readonly mutual: number;
  readonly pages: number;
  readonly posts: number;
  readonly videos: number;
  readonly favourites: number;
}

/** Why and how an account is verified. */
export interface Verification {
  /** 0 personal, 1 government, 2 enterprise, 3 media, 4 campus, 5 website, 6 app, 7 organisation. */
  readonly type: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly reason: string;
  /** `verified_type_ext`: 1 gold, 0 orange, -1 grey, or a level. */
  readonly extension: number;
  readonly hasServicePhone: boolean;
  /** "" or the same as `reason`. */
  readonly modifiedReason: string;
  /** The number of a trade, as text. */
  readonly trade?: string;
  /** When it was last paid for, in Unix seconds; a midnight in Beijing. */
  readonly paidAt?: number;
  /** All titles, the reason first, where the service lists them. */
  readonly titles?: readonly string[];
}

/** The paid membership. */
export interface Membership {
  /** `mbtype`: 0 none, 2 expired, 11 monthly, 12 yearly, 13 month by month, 14 half a year. */
  readonly type: 0 | 2 | 11 | 12 | 13 | 14;
  /** 1 … 7; 0 without a membership. */
  readonly rank: number;
  readonly superVip: boolean;
  readonly veryVip: boolean;
  /** Unix seconds; 0 without a membership. */
  readonly endsAt: number;
  /** A decoration around the avatar, `gj_vip_860`. */
  readonly pendant?: string;
}

/** The latest post of a user, in short. */
export interface LatestPost {
  /** Encodes `createdAt`. */
  readonly id: number;
  readonly text: string;
  readonly createdAt: number;
  /** The name and address of the client: "新浪微博", "http://t.sina.com.cn". */
  readonly source: { readonly name: string; readonly href: string };
  /** Picture ids; usually none. */
  readonly pictureIds: readonly string[];
}

/** What all posts of a user received together. */
export interface Interactions {
  readonly reposts: number;
  readonly comments: number;
  readonly likes: number;
  readonly commentLikes: number;
}

/** A documented user. Its fields replace the generated ones; so do those of its counts that are given. */
export interface Resident extends Partial<Omit<User, "uid" | "counts">> {
  readonly uid: number;
  readonly nickname: string;
  readonly counts?: Partial<Counts>;
  /**
   * Uids of users whom the resident follows; they come first in the list, and each has the resident among their fans.
   * Without `counts.follows` they are the whole list, else rows of the graph follow up to that count.
   */
  readonly follows?: readonly number[];
  /** Uids of users who follow the resident, in the same way. */
  readonly fans?: readonly number[];
}
