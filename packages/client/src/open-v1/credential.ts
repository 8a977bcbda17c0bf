/** Who calls Open Platform V1: an app by its AppKey, perhaps with a user's password, or an app with a user's OAuth token. */
export interface AppKey {
  readonly appKey: string;
  /** HTTP Basic, as the oldest samples have it. */
  readonly basic?: { readonly username: string; readonly password: string };
}

export interface OAuth {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly token: string;
  readonly tokenSecret: string;
}

export type V1Credential = AppKey | OAuth;
