// Texts that other packages write: English as it is.

/** A pattern of an English text, and what replaces it. */
export type Replacement = readonly [RegExp, string];

export const foreign: {
  /** Parts of mistakes of the mock, the contract kit and the fixtures: act, cause or remedy. */
  readonly parts: readonly Replacement[];
  /** Messages and headings of commander. */
  readonly commander: readonly Replacement[];
  /** What a built-in scenario does, by its name; one that is not here keeps the mock's own words. */
  readonly scenarios: Readonly<Record<string, string>>;
} = { parts: [], commander: [], scenarios: {} };
