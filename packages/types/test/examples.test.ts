/** The examples of the documents: every one fits its schema, and there is one wherever a mock server needs it. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { withExamples } from "../scripts/examples.ts";
import { justoneDocument, type OpenApiDocument, openV1Document } from "../src/documents.ts";
import { forPrograms } from "../src/for-programs.ts";
import { formats } from "../src/validation/formats.ts";

const documents: readonly (readonly [string, OpenApiDocument])[] = [
  ["justone", justoneDocument],
  ["open-v1", openV1Document],
  ["justone for programs", forPrograms(justoneDocument)],
  ["open-v1 for programs", forPrograms(openV1Document)],
];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Each place below a value with the keys `example` and `type`, and what is wrong with its example. */
function* wrongExamples(document: OpenApiDocument, inside: unknown = document, path = "#"): Generator<string> {
  if (!isObject(inside)) return;
  for (const [key, value] of Object.entries(inside)) {
    const place = `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (key === "example" && "type" in inside && !fits(document, path, value)) yield path;
    if (key !== "example" && key !== "examples") yield* wrongExamples(document, value, place);
  }
}

const judges = new Map<OpenApiDocument, Ajv2020>();
function fits(document: OpenApiDocument, place: string, value: unknown): boolean {
  const ajv = judges.get(document) ?? new Ajv2020({ strict: false, formats }).addSchema(document, "document");
  judges.set(document, ajv);
  return ajv.validate(`document${encodeURI(place)}`, value);
}

test.each(documents)("every example of %s fits its schema", (_name, document) => {
  expect([...wrongExamples(document)]).toEqual([]);
});

test("an example that does not fit is found", () => {
  const broken = { ...justoneDocument, components: { schemas: { Age: { type: "integer", example: "old" } } } };
  expect([...wrongExamples(broken)]).toEqual(["#/components/schemas/Age"]);
});

test.each(documents)("every JSON body of %s has an example that fits, refusals included", (_name, document) => {
  const responses = Object.entries(document.components.responses ?? {}).map(
    ([name, response]) => [`#/components/responses/${name}`, response] as const,
  );
  const found = Object.entries(document.paths).map(([path, { get }]) => {
    const place = `#/paths/${path.replaceAll("/", "~1")}/get/responses/200`;
    return [place, get?.responses["200"]] as const;
  });
  for (const [place, response] of [...responses, ...found]) {
    const body = response !== undefined && "content" in response ? response.content?.["application/json"] : undefined;
    if (body === undefined) continue;
    const examples = Object.values(body.examples ?? {}).map((each) => Object(each).value);
    expect([place, examples.length]).toEqual([place, 1]);
    const schema = `${place}/content/application~1json/schema`;
    expect([place, examples.every((each) => fits(document, schema, each))]).toEqual([place, true]);
  }
});

test("every parameter has an example or a default, but for cursors that only an answer brings", () => {
  const own = Object.values(justoneDocument.paths).flatMap(({ get }) => get?.parameters ?? []);
  const all = [...own, ...Object.values(openV1Document.components.parameters ?? {})];
  const without = all.flatMap((it) =>
    "schema" in it && !("example" in it.schema) && !("default" in it.schema) ? it.name : [],
  );
  expect([...new Set(without)].sort()).toEqual(["cursor", "maxId", "sinceId"]);
});

test("every list says what it contains", () => {
  for (const [, document] of documents) {
    expect(JSON.stringify(document).match(/\{"type":"array"(,"description":"[^"]*")?\}/g)).toBeNull();
  }
});

test("an object that lacks the example of a required field is no example", () => {
  const properties = { a: { type: "integer", example: 1 }, b: { type: "integer" } };
  const body = (required: string[]) => ({ schema: { type: "object", properties, required } });
  const documentOf = (required: string[]) => ({
    openapi: "3.1.0",
    paths: { "/a": { get: { responses: { 200: { content: { "application/json": body(required) } } } } } },
  });
  expect(JSON.stringify(withExamples(documentOf(["a"])))).toContain('"examples":{"success":{"value":{"a":1}}}');
  expect(JSON.stringify(withExamples(documentOf(["a", "b"])))).not.toContain("examples");
});
