// A template whose gaps are filled for one user.
import { drawAt } from "../draws/draw.ts";
import type { JsonWriter } from "../json-text/json-writer.ts";
import { Text } from "../json-text/text.ts";
import { Word } from "../json-text/word.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import type { Gap, Template } from "./template.ts";

/** A template for one user. Each gap is filled when the text is written. */
export class Filled extends Text {
  readonly #template: Template;
  readonly #traits: SeedTraits;
  readonly #place: LazyFields["place"];

  constructor(template: Template, traits: SeedTraits, place: LazyFields["place"]) {
    super();
    this.#template = template;
    this.#traits = traits;
    this.#place = place;
  }

  override writeInside(writer: JsonWriter): void {
    for (const part of this.#template) {
      if (part instanceof Word) part.writeInside(writer);
      else this.#fill(part).writeInside(writer);
    }
  }

  override toString(): string {
    let text = "";
    for (const part of this.#template) text += part instanceof Word ? part.text : String(this.#fill(part));
    return text;
  }

  #fill({ filler, fact, index }: Gap): Text {
    const { draws } = this.#traits;
    return filler(this.#traits, this.#place, (items) => items[drawAt(draws, fact, index) % items.length] ?? items[0]);
  }
}
