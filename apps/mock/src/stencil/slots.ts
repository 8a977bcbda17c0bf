// Finds the slots of a sheet, and the constant text between them.
import { isSheet } from "./sheet.ts";

/** One function of the sheet. */
export interface Slot<Subject> {
  readonly value: (subject: Subject) => unknown;
  /** The constant text before its value, its own key last. */
  readonly before: string;
  /** How many bytes of that are for the key alone, and go when it is left out; 0 for the first key of an object. */
  readonly key: number;
}

export interface Cut<Subject> {
  readonly slots: readonly Slot<Subject>[];
  /** The constant text behind the last slot. */
  readonly end: string;
}

export function slotsOf<Subject>(sheet: Readonly<Record<string, unknown>>): Cut<Subject> {
  const slots: Slot<Subject>[] = [];
  let text = "";
  const open = (inner: Readonly<Record<string, unknown>>) => {
    let sign = "{";
    for (const [key, cell] of Object.entries(inner)) {
      const name = `${sign}${JSON.stringify(key)}:`;
      if (cell === undefined) continue;
      if (isSlot<Subject>(cell)) {
        slots.push({ value: cell, before: text + name, key: sign === "{" ? 0 : Buffer.byteLength(name) });
        text = "";
      } else if (isSheet(cell)) {
        text += name;
        open(cell);
      } else text += name + JSON.stringify(cell);
      sign = ",";
    }
    text += sign === "{" ? "{}" : "}";
  };
  open(sheet);
  return { slots, end: text };
}

export function isSlot<Subject>(cell: unknown): cell is (subject: Subject) => unknown {
  return typeof cell === "function";
}
