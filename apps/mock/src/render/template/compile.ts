// Compiles a template into functions that write it: constants are numbers in the generated code, eight bytes each, and
// slots are calls in between. Why code is generated here: decisions/templates.md.
import { type JsonWriter, writeInteger } from "@weibo-kit/world/json-text";
import { CodeGenerator } from "./codegen.ts";
import { copySlot, fillSlot, RESTART } from "./fill-slot.ts";
import { stepsOf, type WriteTemplate } from "./steps.ts";

/** Engines compile short functions faster and inline more of the calls in them. */
const STEPS_PER_PART = 8;

/** Whether the engine compiles strings: a content security policy, a worker or a flag of Node.js may forbid it. */
export function canCompile(): boolean {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
}

/** @throws {EvalError} where code generation is forbidden: see `canCompile`. */
export function compileTemplate<Subject>(fields: object): WriteTemplate<Subject> {
  const generator = new CodeGenerator();
  const steps = generator.linesFor(stepsOf(fields), "subject");
  const { called, long, size } = generator;
  const restart = (writer: JsonWriter, subject: Subject, start: number) => {
    writer.backTo(start);
    writer.reserve(2 * size);
    compiled(writer, subject);
  };
  const parameters = ["called", "long", "fillSlot", "copySlot", "writeInteger", "restart"];
  const make = new Function(...parameters, codeOf(generator, chunks(steps, STEPS_PER_PART)));
  const compiled: WriteTemplate<Subject> = make(called, long, fillSlot, copySlot, writeInteger, restart);
  return compiled;
}

/** A function for each part, and one that calls them in order; a part returns RESTART when the buffer was reallocated. */
function codeOf({ called, marks, size }: CodeGenerator, parts: readonly (readonly string[])[]): string {
  const functions = parts.map(
    (lines, index) => `function part${index}(writer, bytes, view, start, subject, marks) {
  let end = start, value;
${lines.join("\n").replaceAll("SIZE", String(size))}
  return end;
}`,
  );
  const calls = parts.map(
    (_, index) =>
      `  if ((end = part${index}(writer, bytes, view, end, subject, marks)) === ${RESTART}) return restart(writer, subject, start);`,
  );
  return `"use strict";
const [${called.map((_, index) => `call${index}`).join(", ")}] = called;
${functions.join("\n")}
return function compiled(writer, subject) {
  writer.reserve(${size});
  const { bytes, view, end: start } = writer;
  const marks = [${Array(marks).fill(0).join(", ")}];
  let end = start;
${calls.join("\n")}
  writer.end = end;
};`;
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
