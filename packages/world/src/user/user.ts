// What is known of one person, in our own words; how each service writes it down is that service's affair.

declare const isUid: unique symbol;

/** A uid that exists in some world: only `world.has` makes one. */
export type Uid = number & { readonly [isUid]: true };

/** Everything that both services tell of one user. Times are Unix seconds, counts are whole numbers. */
export interface User {
  readonly uid: Uid;
  readonly nickname: string;
  readonly gender: "m" | "f";
  readonly place: Place;
  /** The bio; "" when there is none. */
  readonly bio: string;
  /** A blog or homepage; usually "". */
  readonly homepage: string;
  /** The personal domain, `rmrb`; usually "". */
  readonly domain: string;
  readonly avatar: Avatar;
  /** Phone cover: one URL, or several joined by ";". */
  readonly phoneCover?: string;
  readonly registeredAt: number;
  readonly language: "zh-cn" | "zh-tw" | "zh-hk" | "en";
  readonly counts: Counts;
  /** Present exactly for verified users. */
  readonly verification?: Verification;
  /** What an unverified account's `verified_type` says: -1 nothing, 200 and 220 the two kinds of daren. */
  readonly unverifiedType: -1 | 200 | 220;
  readonly membership: Membership;
  /** Absent exactly when `counts.posts` is 0. */
  readonly latestPost?: Post;
  readonly interactions: Interactions;
  /** Plays of all videos; -1 when there is no video. */
  readonly videoPlays: number;
  readonly settings: Settings;
  readonly flags: Flags;
  /** Lists that the user doesn't show: the service then answers `ok: 0, relation_display: 1`. */
  readonly withholds: { readonly follows: boolean; readonly fans: boolean };
}

/** Ids as in the provinces table, as numbers; city 1000 = none named. */
export interface Place {
  readonly province: number;
  readonly city: number;
  /** "北京 海淀区", "北京", "其他". */
  readonly text: string;
}

export interface Avatar {
  /** 50, 180 and 1024 pixels; a default avatar's largest is its 180 one. */
  readonly small: string;
  readonly large: string;
  readonly full: string;
  /** The picture id, whose first eight characters encode the uid; a default avatar has none. */
  readonly pictureId?: string;
}

export interface Counts {
  readonly fans: number;
  readonly follows: number;
  /** Follows that are returned. */
  readonly mutual: number;
  readonly pages: number;
  readonly posts: number;
  readonly videos: number;
  readonly favourites: number;
}

export interface Verification {
  /** 0 personal, 1 government, 2 enterprise, 3 media, 4 campus, 5 website, 6 app, 7 organisation. */
  readonly type: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly reason: string;
  /** `verified_type_ext`. */
  readonly extension: number;
  readonly hasServicePhone: boolean;
  /** "" or the reason again. */
  readonly modifiedReason: string;
}

export interface Membership {
  /** `mbtype`: 0 none, 2 expired, 11 monthly, 12 yearly, 13 month by month, 14 half a year. */
  readonly type: 0 | 2 | 11 | 12 | 13 | 14;
  readonly rank: number;
  readonly superVip: boolean;
  readonly veryVip: boolean;
  /** Unix seconds; 0 without a membership. */
  readonly endsAt: number;
  /** A decoration around the avatar, `gj_vip_860`. */
  readonly pendant?: string;
}

export interface Post {
  readonly id: number;
  readonly text: string;
  readonly createdAt: number;
  /** Client name and address: "新浪微博", "http://t.sina.com.cn". */
  readonly source: { readonly name: string; readonly href: string };
  /** Picture ids; usually none. */
  readonly pictureIds: readonly string[];
}

/** What all posts of the user received. */
export interface Interactions {
  readonly reposts: number;
  readonly comments: number;
  readonly likes: number;
  readonly commentLikes: number;
}

export interface Settings {
  readonly anyoneMayMessage: boolean;
  readonly anyoneMayComment: boolean;
  readonly geoEnabled: boolean;
  readonly online: boolean;
}

/** Numbers that the services pass on without explaining them; the names are the services' own. */
export interface Flags {
  readonly user_ability: number;
  readonly user_ability_extend: number;
  readonly urank: number;
  readonly urisk: number;
  readonly credit_score: number;
  readonly audio_ability: number;
  readonly place_ability: number;
  readonly hardfan_ability: number;
  readonly pc_new: number;
  readonly planet_video: boolean;
  readonly video_mark: number;
  readonly block_app: number;
  readonly like_display: number;
}

/** A documented user: its facts win over the generated ones, in every operation; of the counts, those that it names. */
export interface Resident extends Partial<Omit<User, "uid" | "counts">> {
  readonly uid: number;
  readonly nickname: string;
  readonly counts?: Partial<Counts>;
}
