// A refusal of a service, and the name of the service.
/** The name of one imitated service, as documents, scenarios and the journal have it: `justone`, `open-v1`. */
export type UpstreamName = string;

/** A refusal the real service can give: a row of its upstream's code table. A value, never thrown. */
export interface Fault {
  readonly code: number;
  /** The service's own words; null where it has none. */
  readonly message: string | null;
  /** Our name for it, `quota`; rules may use it in place of the code. */
  readonly name?: string;
}
