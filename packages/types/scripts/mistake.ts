/** A mistake in the arguments or the documents given to `generate`: printed as one line, without a stack. */
import { Mistake } from "../src/mistake.ts";

export class GenerateMistake extends Mistake {
  override readonly name = "GenerateMistake";
}
