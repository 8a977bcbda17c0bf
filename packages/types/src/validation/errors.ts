/** The errors that validators find most often, as Ajv writes them. */

interface FoundError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: object;
  readonly message: string;
}

/** A value of another type. @param type a name, or several in a list */
export const mistyped = (instancePath: string, type: string | readonly string[]): FoundError => ({
  instancePath,
  keyword: "type",
  params: { type },
  message: `must be ${type}`,
});

/** A text of another form. */
export const mismatched = (instancePath: string, pattern: string): FoundError => ({
  instancePath,
  keyword: "pattern",
  params: { pattern },
  message: `must match pattern "${pattern}"`,
});

/** A number below `minimum` or above `maximum`. */
export const outOfBounds = (instancePath: string, keyword: string, comparison: string, limit: number): FoundError => ({
  instancePath,
  keyword,
  params: { comparison, limit },
  message: `must be ${comparison} ${limit}`,
});

/** An object without a property that it must have. */
export const incomplete = (instancePath: string, missingProperty: string): FoundError => ({
  instancePath,
  keyword: "required",
  params: { missingProperty },
  message: `must have required property '${missingProperty}'`,
});
