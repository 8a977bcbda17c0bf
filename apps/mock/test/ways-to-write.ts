// The two ways to write a template, for the tests that compare them.
import { JsonWriter } from "@weibo-kit/world/json-text";
import { compileTemplate } from "../src/render/template/compile.ts";
import { interpretTemplate } from "../src/render/template/interpret.ts";
import type { WriteTemplate } from "../src/render/template/steps.ts";
import type { Template } from "../src/render/template/template.ts";

/** By generated code, and step by step. */
export function waysOf<Subject>({ fields }: Template<object, Subject>): readonly WriteTemplate<Subject>[] {
  return [compileTemplate(fields), interpretTemplate(fields)];
}

const large = new JsonWriter();

/** What is written, as text. */
export function textOf<Subject>(write: WriteTemplate<Subject>, subject: Subject, writer = large): string {
  writer.clear();
  write(writer, subject);
  return Buffer.from(writer.written).toString();
}
