// A text that occurs several times in one answer: composed once, then copied from its first occurrence.
import type { JsonWriter } from "./json-writer.ts";
import { Text } from "./text.ts";

/** A text that occurs several times in one answer: composed once, then copied from its first occurrence. */
export abstract class MemoText extends Text {
  #generation: object | undefined;
  #start = 0;
  #end = 0;

  /** Writes the text, as `writeInside` does, where it doesn't occur yet. */
  abstract compose(writer: JsonWriter): void;

  override writeInside(writer: JsonWriter): void {
    if (this.#generation === writer.generation) {
      writer.copyFrom(writer, this.#start, this.#end);
      return;
    }
    this.#start = writer.end;
    this.compose(writer);
    this.#end = writer.end;
    this.#generation = writer.generation;
  }
}
