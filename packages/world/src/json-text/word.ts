// A text that is said again and again: a word of a list. Its bytes are made once, when it is first written, and stay.
import { byteLength } from "#platform";
import type { Some } from "../draws/pick.ts";
import { JsonWriter } from "./json-writer.ts";
import { Text } from "./text.ts";

/** Where all words stand one after the other, so that they are near when they are needed; each once, whatever its world. */
const words = new JsonWriter(1 << 16);
const starts = new Map<string, number>();

export class Word extends Text {
  readonly text: string;
  #start = -1;
  #end = -1;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override writeInside(writer: JsonWriter): void {
    if (this.#start < 0) this.#prepare();
    writer.copyFrom(words, this.#start, this.#end);
  }

  override toString(): string {
    return this.text;
  }

  #prepare(): void {
    const said = JSON.stringify(this.text).slice(1, -1);
    this.#start = starts.get(this.text) ?? added(this.text, said);
    this.#end = this.#start + byteLength(said);
  }
}

function added(text: string, said: string): number {
  const start = words.end;
  words.raw(said);
  starts.set(text, start);
  return start;
}

export const NO_WORD = new Word("");

export function wordsOf(texts: Some<string>): Some<Word> {
  const [first, ...rest] = texts;
  return [new Word(first), ...rest.map((text) => new Word(text))];
}
