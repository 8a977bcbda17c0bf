// One `when → then` of a scenario. Every door that a fault can come through compiles to these.

/** All that is named must hold; what is left out holds for every call. */
export interface When {
  /** Places in the room's calls, from 1 on, both ends included. */
  readonly nth?: { readonly from: number; readonly to: number };
}

export interface Then {
  /** A code of the upstream's table. */
  readonly fault?: number;
  /** Milliseconds. */
  readonly delay?: number;
}

export interface Rule {
  /** Who says so, in words that a person can follow: `token mock-302`. */
  readonly name: string;
  readonly when: When;
  readonly then: Then;
}
