// The credentials of Open Platform V1.

/** The AppKey of an app, perhaps with the login of a user. */
export interface AppKey {
  readonly appKey: string;
  /** HTTP Basic authentication, as the oldest samples of the platform use it. */
  readonly basic?: { readonly username: string; readonly password: string };
}

/** OAuth 1.0a: an app on behalf of a user. */
export interface OAuth {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly token: string;
  readonly tokenSecret: string;
}

/** Either kind of credential. */
export type V1Credential = AppKey | OAuth;
