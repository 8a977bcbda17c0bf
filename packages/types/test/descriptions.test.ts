/** Editors show what a field means: every property in the documents has a description, which becomes its doc comment. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { justoneDocument, openV1Document } from "../src/documents.ts";

/** The places of all properties below a schema that have no description. */
function undescribed(schema: unknown, place: string): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "example" || key === "examples" || key === "const") return [];
    if (key !== "properties") return undescribed(value, Array.isArray(schema) ? place : `${place}/${key}`);
    return Object.entries(Object(value)).flatMap(([name, property]) => [
      ...(typeof Object(property).description === "string" ? [] : [`${place}.${name}`]),
      ...undescribed(property, `${place}.${name}`),
    ]);
  });
}

test.each([
  ["justone", justoneDocument],
  ["open-v1", openV1Document],
])("%s: every field of every schema has a description", (_name, document) => {
  const schemas = Object.entries(document.components?.schemas ?? {}).filter(([name]) => !name.startsWith("Result"));
  expect(schemas.length).toBeGreaterThan(9);
  expect(schemas.flatMap(([name, schema]) => undescribed(schema, name))).toEqual([]);
});

test("the generated types have it as a doc comment", async () => {
  const types = await readFile(new URL("../src/generated/justone.ts", import.meta.url), "utf8");
  expect(types).toMatch(/\* How many fans the user has\.\n[^}]*?followers_count: /);
  expect(types).toMatch(/\/\*\* The fan badge, where the fan has one\. \*\/\n\s+fansIcon\?: /);
});
