// The settings of V1.

export interface OpenV1Options {
  /** The world's: tokens are made of it. */
  readonly seed: number;
  /** Refuses methods that the document doesn't name. */
  readonly strict: boolean;
  readonly verifySignatures: boolean;
  /** Secrets of AppKeys and access tokens alike; without them every AppKey has the secret `secret`. */
  readonly secrets?: Readonly<Record<string, string>>;
}
