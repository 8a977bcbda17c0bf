/** A mistake of whoever runs the script: told in one line, without a stack. */
export class Mistake extends Error {
  override readonly name = "Mistake";
}
