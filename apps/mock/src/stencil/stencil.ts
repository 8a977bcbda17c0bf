// Turns a sheet into a stencil: the constant parts are bytes already, and only the slots between them are filled.
import { type Constant, constant } from "./constant.ts";
import type { Ink } from "./ink.ts";
import { isSheet, type Print, plain, type Sheet } from "./sheet.ts";
import { write } from "./write.ts";

/** One function of the sheet, and the constant text that stands before its value; without its key for when that is left out. */
interface Slot<Subject> {
  readonly value: (subject: Subject) => unknown;
  readonly before: Constant;
  /** The first key of an object is never left out: a comma follows it. */
  readonly without: Constant | undefined;
}

interface Prepared<Subject> {
  readonly slots: readonly Slot<Subject>[];
  readonly end: Constant;
}

/**
 * Both ways at once: `plain` fills the sheet in as an object, `print` as bytes when it is asked for them.
 *
 * @example
 * const greeting = new Stencil<{ ok: 1; name: string }, User>({ ok: 1, name: (user) => user.nickname });
 * JSON.stringify(greeting.print(user)); // {"ok":1,"name":"…"}
 */
export class Stencil<Payload extends object, Subject> {
  readonly sheet: Sheet<Payload, Subject>;
  #prepared: Prepared<Subject> | undefined;

  constructor(sheet: Sheet<Payload, Subject>) {
    this.sheet = sheet;
  }

  print(subject: Subject): Filled<Payload, Subject> {
    return new Filled(this, subject);
  }

  plain(subject: Subject): Payload {
    return fill(this.sheet, subject);
  }

  /** Prepared on first use, so that a start costs nothing. */
  writeTo(ink: Ink, subject: Subject): void {
    this.#prepared ??= prepare(this.sheet);
    const { slots, end } = this.#prepared;
    for (const { value, before, without } of slots) {
      const said = value(subject);
      if (said !== undefined) {
        ink.constant(before);
        if (typeof said === "object") write(ink, said);
        else ink.value(said);
      } else if (without) ink.constant(without);
      else throw new Error("The first key of a sheet was left out.");
    }
    ink.constant(end);
  }
}

/** A sheet about one subject, not yet written. */
export class Filled<Payload extends object, Subject> implements Print<Payload> {
  readonly #stencil: Stencil<Payload, Subject>;
  readonly subject: Subject;

  constructor(stencil: Stencil<Payload, Subject>, subject: Subject) {
    this.#stencil = stencil;
    this.subject = subject;
  }

  toJSON(): Payload {
    return this.#stencil.plain(this.subject);
  }

  writeTo(ink: Ink): void {
    this.#stencil.writeTo(ink, this.subject);
  }
}

function fill<Payload, Subject>(sheet: Sheet<Payload, Subject>, subject: Subject): Payload {
  const filled: Record<string, unknown> = {};
  for (const [key, cell] of Object.entries<unknown>(sheet)) {
    const value = isSlot<Subject>(cell) ? plain(cell(subject)) : isSheet(cell) ? fill(cell, subject) : cell;
    if (value !== undefined) filled[key] = value;
  }
  return Object.assign.apply(undefined, [{}, filled]);
}

function prepare<Subject>(sheet: Readonly<Record<string, unknown>>): Prepared<Subject> {
  const slots: Slot<Subject>[] = [];
  let text = "";
  const open = (inner: Readonly<Record<string, unknown>>) => {
    let sign = "{";
    for (const [key, cell] of Object.entries(inner)) {
      const name = `${sign}${JSON.stringify(key)}:`;
      if (cell === undefined) continue;
      if (isSlot<Subject>(cell)) {
        slots.push({ value: cell, before: constant(text + name), without: sign === "{" ? undefined : constant(text) });
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
  return { slots, end: constant(text) };
}

function isSlot<Subject>(cell: unknown): cell is (subject: Subject) => unknown {
  return typeof cell === "function";
}
