// A template: a payload whose constant parts are bytes already, so that only the slots between them are written.
import type { JsonWriter } from "@weibo-kit/world/json-text";
import type { LazyJson } from "../../exchange/body.ts";
import { canCompile, compileTemplate } from "./compile.ts";
import { isTemplateFields, plain, type TemplateFields } from "./fields.ts";
import { interpretTemplate } from "./interpret.ts";
import type { WriteTemplate } from "./steps.ts";

/**
 * Makes payloads from subjects in two equal forms: `plain` returns an object, `writeTo` writes its JSON as bytes.
 *
 * @example
 * const greeting = new Template<{ ok: 1; name: string }, User>({ ok: 1, name: (user) => user.nickname });
 * JSON.stringify(greeting.render(user)); // {"ok":1,"name":"…"}
 */
export class Template<Payload extends object, Subject> {
  readonly fields: TemplateFields<Payload, Subject>;
  #write: WriteTemplate<Subject> | undefined;

  constructor(fields: TemplateFields<Payload, Subject>) {
    this.fields = fields;
  }

  /** The payload for a subject, not yet written. */
  render(subject: Subject): FilledTemplate<Payload, Subject> {
    return new FilledTemplate(this, subject);
  }

  plain(subject: Subject): Payload {
    return fill(this.fields, subject);
  }

  /** Compiled on first use, so that a start costs nothing; interpreted where code generation is forbidden. */
  writeTo(writer: JsonWriter, subject: Subject): void {
    this.#write ??= canCompile() ? compileTemplate(this.fields) : interpretTemplate(this.fields);
    this.#write(writer, subject);
  }
}

/** A template and its subject. */
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

  valueAt(key: string): unknown {
    return fieldOf(Object(this.#template.fields)[key], this.subject);
  }

  writeTo(writer: JsonWriter): void {
    this.#template.writeTo(writer, this.subject);
  }
}

function fill<Payload, Subject>(fields: TemplateFields<Payload, Subject>, subject: Subject): Payload {
  const filled: Record<string, unknown> = {};
  for (const [key, field] of Object.entries<unknown>(fields)) {
    const value = isSlot<Subject>(field)
      ? plain(field(subject))
      : isTemplateFields(field)
        ? fill(field, subject)
        : field;
    if (value !== undefined) filled[key] = value;
  }
  return Object.assign.apply(undefined, [{}, filled]);
}

function fieldOf<Subject>(field: unknown, subject: Subject): unknown {
  if (isSlot<Subject>(field)) return field(subject);
  return isTemplateFields(field) ? new FilledTemplate(new Template<object, Subject>(field), subject) : field;
}

function isSlot<Subject>(field: unknown): field is (subject: Subject) => unknown {
  return typeof field === "function";
}
