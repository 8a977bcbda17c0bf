// Something wrong in someone's settings, scenario or request to the mock itself; never part of the imitation.

/** "Failed to <act>: <cause>. <remedy>" */
export class MockMistake extends Error {
  override readonly name = "MockMistake";

  /** The HTTP status where the mistake was in a request. */
  readonly status: 400 | 501;

  constructor(act: string, cause: string, remedy: string, status: 400 | 501 = 400) {
    super(`Failed to ${act}: ${cause}. ${remedy}`);
    this.status = status;
  }
}
