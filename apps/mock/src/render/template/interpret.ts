// Writes a template step by step, without generated code: the fallback where code generation is forbidden.
import { encodeUtf8, type JsonWriter } from "@weibo-kit/world/json-text";
import { writeJson } from "../write-json.ts";
import { FIRST_KEY_MISSING } from "./fill-slot.ts";
import { type Group, type Slot, type Steps, stepsOf, type WriteTemplate } from "./steps.ts";

const QUOTE = 0x22;

/** The same bytes as the generated code, in about twice the time. */
export function interpretTemplate<Subject>(fields: object): WriteTemplate<Subject> {
  return programOf(stepsOf(fields));
}

type Program = (writer: JsonWriter, subject: unknown) => void;

function programOf({ steps, end }: Steps): Program {
  const programs = steps.map((step) => ("choose" in step ? groupOf(step) : slotOf(step)));
  const tail = encodeUtf8(end);
  return (writer, subject) => {
    for (const program of programs) program(writer, subject);
    writer.copy(tail);
  };
}

function groupOf(group: Group): Program {
  const [head, members] = [encodeUtf8(group.before), programOf(group.inside)];
  return (writer, subject) => {
    writer.copy(head);
    const chosen = group.choose(subject);
    if (chosen !== undefined) members(writer, chosen);
  };
}

function slotOf(slot: Slot): Program {
  const { before, key, isQuoted } = slot;
  const head = encodeUtf8(before);
  return (writer, subject) => {
    writer.copy(head);
    const value = slot.value(subject);
    if (isQuoted) writer.char(QUOTE);
    if (value !== undefined) writeJson(writer, value);
    else if (key === 0) throw new Error(FIRST_KEY_MISSING);
    else writer.end -= key;
    if (isQuoted) writer.char(QUOTE);
  };
}
