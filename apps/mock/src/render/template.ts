// Turns a sheet into a stencil: the constant parts are bytes already, and only the slots between them are filled.
import type { Ink } from "@weibo-kit/world/ink";
import { type Pressed, press } from "./compile.ts";
import { isSheet, type Print, plain, type Sheet } from "./fields.ts";

/**
 * Both ways at once: `plain` fills the sheet in as an object, `print` as bytes when it is asked for them.
 *
 * @example
 * const greeting = new Stencil<{ ok: 1; name: string }, User>({ ok: 1, name: (user) => user.nickname });
 * JSON.stringify(greeting.print(user)); // {"ok":1,"name":"…"}
 */
export class Stencil<Payload extends object, Subject> {
  readonly sheet: Sheet<Payload, Subject>;
  #pressed: Pressed<Subject> | undefined;

  constructor(sheet: Sheet<Payload, Subject>) {
    this.sheet = sheet;
  }

  print(subject: Subject): Filled<Payload, Subject> {
    return new Filled(this, subject);
  }

  plain(subject: Subject): Payload {
    return fill(this.sheet, subject);
  }

  /** Pressed on first use, so that a start costs nothing. */
  writeTo(ink: Ink, subject: Subject): void {
    this.#pressed ??= press(this.sheet);
    this.#pressed(ink, subject);
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

function isSlot<Subject>(cell: unknown): cell is (subject: Subject) => unknown {
  return typeof cell === "function";
}
