// Turns a sheet into a stencil: the constant parts are bytes already, and only the slots between them are filled.
import type { JsonWriter } from "@weibo-kit/world/json-text";
import type { LazyJson } from "../../exchange/body.ts";
import { type CompiledTemplate, compileTemplate } from "./compile.ts";
import { isTemplateFields, plain, type TemplateFields } from "./fields.ts";

/**
 * Both ways at once: `plain` fills the sheet in as an object, `print` as bytes when it is asked for them.
 *
 * @example
 * const greeting = new Stencil<{ ok: 1; name: string }, User>({ ok: 1, name: (user) => user.nickname });
 * JSON.stringify(greeting.print(user)); // {"ok":1,"name":"…"}
 */
export class Template<Payload extends object, Subject> {
  readonly fields: TemplateFields<Payload, Subject>;
  #pressed: CompiledTemplate<Subject> | undefined;

  constructor(fields: TemplateFields<Payload, Subject>) {
    this.fields = fields;
  }

  render(subject: Subject): FilledTemplate<Payload, Subject> {
    return new FilledTemplate(this, subject);
  }

  plain(subject: Subject): Payload {
    return fill(this.fields, subject);
  }

  /** Pressed on first use, so that a start costs nothing. */
  writeTo(writer: JsonWriter, subject: Subject): void {
    this.#pressed ??= compileTemplate(this.fields);
    this.#pressed(writer, subject);
  }
}

/** A sheet about one subject, not yet written. */
export class FilledTemplate<Payload extends object, Subject> implements LazyJson<Payload> {
  readonly #template: Template<Payload, Subject>;
  readonly subject: Subject;

  constructor(template: Template<Payload, Subject>, subject: Subject) {
    this.#template = template;
    this.subject = subject;
  }

  toJSON(): Payload {
    return this.#template.plain(this.subject);
  }

  writeTo(writer: JsonWriter): void {
    this.#template.writeTo(writer, this.subject);
  }
}

function fill<Payload, Subject>(fields: TemplateFields<Payload, Subject>, subject: Subject): Payload {
  const filled: Record<string, unknown> = {};
  for (const [key, cell] of Object.entries<unknown>(fields)) {
    const value = isSlot<Subject>(cell) ? plain(cell(subject)) : isTemplateFields(cell) ? fill(cell, subject) : cell;
    if (value !== undefined) filled[key] = value;
  }
  return Object.assign.apply(undefined, [{}, filled]);
}

function isSlot<Subject>(cell: unknown): cell is (subject: Subject) => unknown {
  return typeof cell === "function";
}
