// Presses a sheet into functions that write it: constants are numbers in their code, eight bytes each, and slots are
// called in between. See decisions/stencils.md for why code is made here.
import { type Ink, writeWhole } from "@weibo-kit/world/ink";
import { Plate } from "./codegen.ts";
import { AGAIN, copy, put } from "./fill-slot.ts";
import { stepsOf } from "./steps.ts";

/** Writes the JSON of the sheet about a subject. */
export type Pressed<Subject> = (ink: Ink, subject: Subject) => void;

/** Engines are quick to compile what is short, and see through more of the calls in it. */
const STEPS_IN_PART = 8;

export function press<Subject>(sheet: object): Pressed<Subject> {
  const plate = new Plate();
  const steps = plate.linesFor(stepsOf(sheet), "subject");
  const { called, long, marks, room } = plate;
  const parts = chunks(steps, STEPS_IN_PART);
  const code = `"use strict";
const [${called.map((_, index) => `call${index}`).join(", ")}] = called;
${parts
  .map(
    (lines, index) => `function part${index}(ink, bytes, view, start, subject, marks) {
  let end = start, value;
${lines.join("\n").replaceAll("ROOM", String(room))}
  return end;
}`,
  )
  .join("\n")}
return function pressed(ink, subject) {
  ink.room(${room});
  const { bytes, view, end: start } = ink;
  const marks = [${Array(marks).fill(0).join(", ")}];
  let end = start;
${parts.map((_, index) => `  if ((end = part${index}(ink, bytes, view, end, subject, marks)) === ${AGAIN}) return again(ink, subject, start);`).join("\n")}
  ink.end = end;
};`;
  const again = (ink: Ink, subject: Subject, start: number) => {
    ink.backTo(start);
    ink.room(2 * room);
    pressed(ink, subject);
  };
  const make = new Function("called", "long", "put", "copy", "writeWhole", "again", code);
  const pressed = make(called, long, put, copy, writeWhole, again);
  return pressed;
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
