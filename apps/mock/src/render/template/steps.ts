// Takes a sheet apart into the steps of whoever writes it: constant text, then a slot or a group of keys, and so on.

import { isTemplateFields } from "./fields.ts";
import { type Member, memberOf } from "./group.ts";
import { numberOf } from "./quoted.ts";

/** One function of the sheet. */
export interface Slot {
  readonly value: (subject: never) => unknown;
  /** The constant text before its value, its own key last. */
  readonly before: string;
  /** How many bytes of that are for the key alone, and go when it is left out; 0 for the first key of an object. */
  readonly key: number;
  /** Whether its number stands between quotation marks. */
  readonly isQuoted: boolean;
}

/** Keys that are there where something is chosen. */
interface Group {
  readonly choose: Member["choose"];
  readonly before: string;
  readonly inside: Steps;
}

export interface Steps {
  readonly steps: readonly (Slot | Group)[];
  /** The constant text behind the last step. */
  readonly end: string;
}

type Entries = readonly (readonly [key: string, cell: unknown])[];

export const stepsOf = (fields: object): Steps => take(Object.entries(fields), "{", "}");

function take(entries: Entries, first: string, last: string): Steps {
  const steps: (Slot | Group)[] = [];
  let text = "";
  const open = (inner: Entries, opening: string, closing: string) => {
    let sign = opening;
    for (let place = 0; place < inner.length; place += 1) {
      const [key, cell] = inner[place] ?? [""];
      if (cell === undefined) continue;
      const name = `${sign}${JSON.stringify(key)}:`;
      const members = sign === "{" ? [] : membersFrom(inner, place);
      const [member] = members;
      if (member) {
        steps.push({ choose: member.choose, before: text, inside: take(cellsOf(inner, place, members), ",", "") });
        place += members.length - 1;
        text = "";
      } else if (typeof cell === "function") {
        steps.push(slotOf(cell, text + name, sign === "{" ? 0 : Buffer.byteLength(name)));
        text = "";
      } else if (isTemplateFields(cell)) {
        text += name;
        open(Object.entries(cell), "{", "}");
      } else text += name + JSON.stringify(cell);
      sign = ",";
    }
    text += (sign === "{" ? sign : "") + closing;
  };
  open(entries, first, last);
  return { steps, end: text };
}

function slotOf(cell: object, before: string, key: number): Slot {
  const number = numberOf(cell);
  return { value: number ?? Object(cell), before, key, isQuoted: number !== undefined };
}

/** The cells from `place` on that hang on the same choice. */
function membersFrom(entries: Entries, place: number): readonly Member[] {
  const members: Member[] = [];
  for (const [, cell] of entries.slice(place)) {
    const member = typeof cell === "function" ? memberOf(cell) : undefined;
    if (member === undefined || member.choose !== (members[0] ?? member).choose) break;
    members.push(member);
  }
  return members;
}

const cellsOf = (entries: Entries, place: number, members: readonly Member[]): Entries =>
  members.map(({ cell }, index) => [entries[place + index]?.[0] ?? "", cell]);
