// A text that several parts of one answer say: put together once, then copied from where it stands already.
import type { JsonWriter } from "./json-writer.ts";
import { Text } from "./text.ts";

export abstract class MemoText extends Text {
  #run: object | undefined;
  #start = 0;
  #end = 0;

  /** Writes the text itself. */
  abstract compose(ink: JsonWriter): void;

  override writeInside(ink: JsonWriter): void {
    if (this.#run === ink.run) {
      ink.copyFrom(ink, this.#start, this.#end);
      return;
    }
    this.#start = ink.end;
    this.compose(ink);
    this.#end = ink.end;
    this.#run = ink.run;
  }
}
