// The rows of a page: the subject of each is made when its row is written, and can be collected before the next.
import type { JsonWriter } from "@weibo-kit/world/json-text";
import type { LazyJson } from "../exchange/body.ts";
import type { Template } from "./template/template.ts";

const [OPEN, COMMA, CLOSE] = [0x5b, 0x2c, 0x5d];

/** A list of items, one template row each. */
export class Rows<Row extends object, Item, Subject> implements LazyJson<Row[]> {
  readonly #row: Template<Row, Subject>;
  readonly #items: readonly Item[];
  readonly #subjectOf: (item: Item, place: number) => Subject;

  /** @param subjectOf what a row is made from */
  constructor(row: Template<Row, Subject>, items: readonly Item[], subjectOf: (item: Item, place: number) => Subject) {
    this.#row = row;
    this.#items = items;
    this.#subjectOf = subjectOf;
  }

  get length(): number {
    return this.#items.length;
  }

  toJSON(): Row[] {
    return this.#items.map((item, place) => this.#row.plain(this.#subjectOf(item, place)));
  }

  writeTo(writer: JsonWriter): void {
    const subjectOf = this.#subjectOf;
    writer.char(OPEN);
    let place = 0;
    for (const item of this.#items) {
      if (place > 0) writer.char(COMMA);
      this.#row.writeTo(writer, subjectOf(item, place));
      place += 1;
    }
    writer.char(CLOSE);
  }
}
