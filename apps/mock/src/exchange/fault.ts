// A refusal, as a value.

/** A refusal the real service can give: a row of its upstream's table. Never thrown. */
export interface Fault {
  readonly code: number;
  /** The service's own words; null where it has none. */
  readonly message: string | null;
  /** Our word for it, `quota`; a rule may say it in place of the code. */
  readonly name?: string;
}
