// A column of texts that are nearly always the same one, kept as references to it: most calls come from one origin.
import { ownText } from "../units/own-text.ts";
import { Refs } from "./refs.ts";

export class SharedTexts {
  readonly #refs: Refs<string>;
  #last = "";

  /** @param most how many places there are */
  constructor(most: number) {
    this.#refs = new Refs(most);
  }

  set(place: number, text: string): void {
    if (text !== this.#last) this.#last = ownText(text);
    this.#refs.set(place, this.#last);
  }

  get(place: number): string {
    return this.#refs.get(place);
  }
}
