// A user's own settings, and values whose meaning isn't documented.

/** A user's own settings on Weibo. */
export interface Settings {
  readonly anyoneMayMessage: boolean;
  readonly anyoneMayComment: boolean;
  readonly geoEnabled: boolean;
  readonly online: boolean;
}

/** Undocumented values in payloads, under the names of the payloads. */
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
  readonly v_plus: 0 | 1 | null;
  readonly top_user: 0 | 1;
  /** Whether the totals of interactions and plays are missing, as on a few accounts. */
  readonly totals_missing: boolean;
}
