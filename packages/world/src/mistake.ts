// What is thrown when somebody's settings can't be: "Failed to <act>: <cause>. <remedy>."

/** A mistake in the settings of a world, or in what is asked of `whoLike`. */
export class WorldMistake extends Error {
  override readonly name = "WorldMistake";

  constructor(act: string, cause: string, remedy: string) {
    super(`Failed to ${act}: ${cause}. ${remedy}.`);
  }
}
