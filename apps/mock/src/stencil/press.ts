// Presses a sheet into one function that writes it: constants are numbers in its code, eight bytes each, and slots are
// called in between. See decisions/stencils.md for why code is made here.
import type { Ink } from "@weibo-kit/world/ink";
import { AGAIN, put } from "./put.ts";
import { slotsOf } from "./slots.ts";

/** Writes the JSON of the sheet about a subject. */
export type Pressed<Subject> = (ink: Ink, subject: Subject) => void;

/** From so many bytes on, a call is faster than code that holds them. */
const LONG = 160;
/** What a whole number needs at most. */
const DIGITS = 17;

export function press<Subject>(sheet: Readonly<Record<string, unknown>>): Pressed<Subject> {
  const { slots, end } = slotsOf<Subject>(sheet);
  const constants = [...slots.map(({ before }) => before), end].map((text) => Buffer.from(text));
  const room = constants.reduce((sum, { length }) => sum + length + DIGITS, 0);
  const names = slots.map((_, index) => `value${index}`);
  const steps = constants.map((each, index) => `${copying(each, index)}\n${filling(slots[index]?.key, index, room)}`);
  const code = `"use strict";
const [${names.join(", ")}] = values;
return function pressed(ink, subject) {
  ink.room(${room});
  const { bytes, view, end: start } = ink;
  let end = start;
${steps.join("\n")}
  ink.end = end;
};`;
  const values = slots.map(({ value }) => value);
  const again = (ink: Ink, subject: Subject, start: number) => {
    ink.end = start;
    ink.room(2 * room);
    pressed(ink, subject);
  };
  const pressed = new Function("values", "constants", "put", "again", code)(values, constants, put, again);
  return pressed;
}

function copying(constant: Buffer, index: number): string {
  const { length } = constant;
  if (length > LONG) return `  bytes.set(constants[${index}], end);\n  end += ${length};`;
  const words = wordsOf(constant).map((word, place) => `  view.setFloat64(end + ${place * 8}, ${word}, true);`);
  return `${words.join("\n")}\n  end += ${length};`;
}

/** Eight bytes each as one number, zeros behind the last. Eight bytes of UTF-8 are never the bits of a NaN. */
function wordsOf(constant: Buffer): readonly number[] {
  const padded = Buffer.alloc(Math.ceil(constant.length / 8) * 8);
  constant.copy(padded);
  return Array.from({ length: padded.length / 8 }, (_, place) => padded.readDoubleLE(place * 8));
}

/** The last constant has no slot behind it. */
function filling(key: number | undefined, index: number, room: number): string {
  if (key === undefined) return "";
  return `  end = put(ink, view, end, value${index}(subject), ${key}, ${room});
  if (end === ${AGAIN}) return again(ink, subject, start);`;
}
