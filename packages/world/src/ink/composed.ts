// A text that several parts of one answer say: put together once, then copied from where it stands already.
import type { Ink } from "./ink.ts";
import { Text } from "./text.ts";

export abstract class Composed extends Text {
  #run: object | undefined;
  #start = 0;
  #end = 0;

  /** Writes the text itself. */
  abstract compose(ink: Ink): void;

  override say(ink: Ink): void {
    if (this.#run === ink.run) {
      ink.quote(ink, this.#start, this.#end);
      return;
    }
    this.#start = ink.end;
    this.compose(ink);
    this.#end = ink.end;
    this.#run = ink.run;
  }
}
