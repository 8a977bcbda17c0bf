// Takes a template apart into steps: constant text, then a slot or a group of keys, and so on.
import { byteLength, type JsonWriter } from "@weibo-kit/world/json-text";
import { isTemplateFields } from "./fields.ts";
import { type Member, memberOf } from "./group.ts";
import { numberOf } from "./quoted.ts";

/** A function of the subject, whose value is written behind constant text. */
export interface Slot {
  value(subject: unknown): unknown;
  /** The constant text before the value; it ends with the value's own key. */
  readonly before: string;
  /** The length of that key in bytes, to be taken back where there is no value; 0 for the first key of an object. */
  readonly key: number;
  /** Whether the value is a number between quotation marks. */
  readonly isQuoted: boolean;
}

/** Keys that are written only where `choose` returns an object; they are functions of that object. */
export interface Group {
  choose(subject: unknown): object | undefined;
  readonly before: string;
  readonly inside: Steps;
}

/** The order in which a template is written. */
export interface Steps {
  readonly steps: readonly (Slot | Group)[];
  /** The constant text behind the last step. */
  readonly end: string;
}

/** Writes the JSON of a template for one subject. */
export type WriteTemplate<Subject> = (writer: JsonWriter, subject: Subject) => void;

type Entries = readonly (readonly [key: string, cell: unknown])[];

/** The steps of the object that these fields describe. */
export const stepsOf = (fields: object): Steps => new StepList().object(Object.entries(fields), "{", "}").done();

/** Collects constant text until a step needs it. */
class StepList {
  readonly #steps: (Slot | Group)[] = [];
  #text = "";

  /** The keys of an object between its braces; of a group, whose braces are another's, behind a comma. */
  object(entries: Entries, open: string, close: string): this {
    let sign = open;
    for (let index = 0; index < entries.length; index += 1) {
      const [key, cell] = entries[index] ?? [""];
      if (cell === undefined) continue;
      const name = `${sign}${JSON.stringify(key)}:`;
      // Without the object's first key the others would begin with a comma, so it can't belong to a group.
      const members = sign === "{" ? [] : membersFrom(entries, index);
      if (members[0]) {
        this.#group(members[0], cellsOf(entries, index, members));
        index += members.length - 1;
      } else this.#key(name, cell, sign === "{" ? 0 : byteLength(name));
      sign = ",";
    }
    this.#text += (sign === "{" ? sign : "") + close;
    return this;
  }

  done(): Steps {
    return { steps: this.#steps, end: this.#text };
  }

  #group({ choose }: Member, entries: Entries): void {
    this.#steps.push({ choose, before: this.#take(), inside: new StepList().object(entries, ",", "").done() });
  }

  #key(name: string, cell: unknown, key: number): void {
    if (typeof cell === "function") {
      const number = numberOf(cell);
      const value = number ?? Object(cell);
      this.#steps.push({ value, before: this.#take() + name, key, isQuoted: number !== undefined });
    } else if (isTemplateFields(cell)) {
      this.#text += name;
      this.object(Object.entries(cell), "{", "}");
    } else this.#text += name + JSON.stringify(cell);
  }

  #take(): string {
    const text = this.#text;
    this.#text = "";
    return text;
  }
}

/** The cells from `index` on that belong to the same group. */
function membersFrom(entries: Entries, index: number): readonly Member[] {
  const members: Member[] = [];
  for (const [, cell] of entries.slice(index)) {
    const member = typeof cell === "function" ? memberOf(cell) : undefined;
    if (member === undefined || member.choose !== (members[0] ?? member).choose) break;
    members.push(member);
  }
  return members;
}

const cellsOf = (entries: Entries, first: number, members: readonly Member[]): Entries =>
  members.map(({ cell }, index) => [entries[first + index]?.[0] ?? "", cell]);
