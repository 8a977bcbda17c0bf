// A text for frequent use. Its bytes are encoded once, when it is first written, and kept.
import { byteLength } from "#platform";
import type { Some } from "../draws/pick.ts";
import { JsonWriter } from "./json-writer.ts";
import { Text } from "./text.ts";

/** The bytes of all words of all worlds, each once and close together: thousands of small arrays miss the caches. */
const words = new JsonWriter(1 << 16);
const starts = new Map<string, number>();

/** A text for frequent use, such as a word of a list: its bytes are encoded once and kept for good. */
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
    const escaped = JSON.stringify(this.text).slice(1, -1);
    this.#start = starts.get(this.text) ?? append(this.text, escaped);
    this.#end = this.#start + byteLength(escaped);
  }
}

function append(text: string, escaped: string): number {
  const start = words.end;
  words.raw(escaped);
  starts.set(text, start);
  return start;
}

/** The empty text. */
export const NO_WORD = new Word("");

/** A `Word` for each string. */
export function wordsOf(texts: Some<string>): Some<Word> {
  const [first, ...rest] = texts;
  return [new Word(first), ...rest.map((text) => new Word(text))];
}
