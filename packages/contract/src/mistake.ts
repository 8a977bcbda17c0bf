// Something wrong in how a check was asked for: thrown before anything is called.
export class ContractMistake extends Error {
  override readonly name = "ContractMistake";

  /** "Failed to <act>: <cause>. <remedy>" */
  constructor(act: string, cause: string, remedy: string) {
    super(`Failed to ${act}: ${cause}. ${remedy}`);
  }
}
