// A text that several parts of one answer say: put together once, then copied from where it stands already.
import type { JsonWriter } from "./json-writer.ts";
import { Text } from "./text.ts";

export abstract class MemoText extends Text {
  #run: object | undefined;
  #start = 0;
  #end = 0;

  /** Writes the text itself. */
  abstract compose(writer: JsonWriter): void;

  override writeInside(writer: JsonWriter): void {
    if (this.#run === writer.run) {
      writer.copyFrom(writer, this.#start, this.#end);
      return;
    }
    this.#start = writer.end;
    this.compose(writer);
    this.#end = writer.end;
    this.#run = writer.run;
  }
}
