// Presses a sheet into one function that writes it: constants are numbers in its code, eight bytes each, and slots are
// called in between. See decisions/stencils.md for why code is made here.
import { type Ink, writeWhole } from "@weibo-kit/world/ink";
import { AGAIN, copy, put } from "./put.ts";
import { type Slot, type Steps, stepsOf } from "./steps.ts";

/** Writes the JSON of the sheet about a subject. */
export type Pressed<Subject> = (ink: Ink, subject: Subject) => void;

/** From so many bytes on, a call is faster than code that holds them. */
const LONG = 160;
/** What a whole number needs at most, in quotation marks. */
const DIGITS = 19;
const [QUOTE, ZERO] = [0x22, 0x30];

export function press<Subject>(sheet: object): Pressed<Subject> {
  const plate = new Plate();
  const lines = plate.linesFor(stepsOf(sheet), "subject");
  const { called, long, room } = plate;
  const again = (ink: Ink, subject: Subject, start: number) => {
    ink.end = start;
    ink.room(2 * room);
    pressed(ink, subject);
  };
  const code = `"use strict";
const [${called.map((_, index) => `call${index}`).join(", ")}] = called;
return function pressed(ink, subject) {
  ink.room(${room});
  const { bytes, view, end: start } = ink;
  let end = start, value;
${lines.join("\n")}
  ink.end = end;
};`.replaceAll("ROOM", String(room));
  const make = new Function("called", "long", "put", "copy", "again", "writeWhole", code);
  const pressed = make(called, long, put, copy, again, writeWhole);
  return pressed;
}

/** The lines of one function, and what they need. */
class Plate {
  readonly called: unknown[] = [];
  readonly long: Uint8Array[] = [];
  /** What all of it takes, but for what writes itself. */
  room = 0;
  #groups = 0;

  linesFor({ steps, end }: Steps, subject: string): readonly string[] {
    const written = new Map<unknown, number>();
    const lines = steps.map((step) =>
      "choose" in step
        ? `${this.#constant(step.before)}\n${this.#group(step.choose, step.inside, subject)}`
        : `${this.#constant(step.before)}\n${this.#slot(step, subject, written)}`,
    );
    return [...lines, this.#constant(end)];
  }

  #group(choose: unknown, inside: Steps, subject: string): string {
    const chosen = `chosen${this.#groups++}`;
    const call = this.called.push(choose) - 1;
    const lines = this.linesFor(inside, chosen).join("\n");
    return `  const ${chosen} = call${call}(${subject});\n  if (${chosen} !== undefined) {\n${lines}\n  }`;
  }

  /**
   * A function that was called before, of the same subject, says what it said then. Small numbers are most of a row: they
   * stay in the function, where engines make least of them.
   */
  #slot({ value, key, isQuoted }: Slot, subject: string, written: Map<unknown, number>): string {
    this.room += DIGITS;
    const quote = isQuoted ? `  bytes[end++] = ${QUOTE};\n` : "";
    const before = written.get(value);
    if (before !== undefined) return `${quote}  end = copy(view, start${before}, end${before}, end, ${key});\n${quote}`;
    const call = this.called.push(value) - 1;
    written.set(value, call);
    return `${quote}  const start${call} = end;
  value = call${call}(${subject});
  if (typeof value === "number" && value >>> 0 === value) {
    if (value < 10) bytes[end++] = ${ZERO} + value;
    else end = writeWhole(bytes, end, value);
  } else if ((end = put(ink, view, end, value, ${key}, ROOM)) === ${AGAIN}) return again(ink, subject, start);
  const end${call} = end;\n${quote}`;
  }

  #constant(text: string): string {
    const bytes = Buffer.from(text);
    this.room += bytes.length;
    if (bytes.length === 0) return "";
    const words = wordsOf(bytes).map((word, place) => `view.setFloat64(end + ${place * 8}, ${word}, true);`);
    const writing = bytes.length > LONG ? `bytes.set(long[${this.long.push(bytes) - 1}], end);` : words.join(" ");
    return `  ${writing} end += ${bytes.length};`;
  }
}

/** Eight bytes each as one number, zeros behind the last. Eight bytes of UTF-8 are never the bits of a NaN. */
function wordsOf(bytes: Buffer): readonly number[] {
  const padded = Buffer.alloc(Math.ceil(bytes.length / 8) * 8);
  bytes.copy(padded);
  return Array.from({ length: padded.length / 8 }, (_, place) => padded.readDoubleLE(place * 8));
}
