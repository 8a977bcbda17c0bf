// The generated validators, as their callers see them: Ajv's standalone code, without Ajv at run time.

/** One way in which a value leaves its schema; the words are Ajv's. */
export interface ValidationError {
  /** JSON pointer into the value: `/users/0/id`; empty for the value itself. */
  readonly instancePath: string;
  /** The keyword of the schema: `required`, `type`, `oneOf` … */
  readonly keyword: string;
  /** What the keyword compared with: `{ missingProperty: "uid" }`, `{ allowedValues: ["TIME", "HOT"] }` … */
  readonly params: Readonly<Record<string, unknown>>;
  /** `must be integer` */
  readonly message: string;
}

/** Whether a value fits its schema; if not, `errors` has the reasons until the next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}
