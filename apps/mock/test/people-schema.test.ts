// The JSON Schema of people and the checks accept the same people, and files of them are loaded or refused in words.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMock, loadPeople } from "../src/index.ts";
import { peopleSchemaFile, personSchema } from "../src/plan/people/schema.ts";
import { problemOf } from "../src/plan/people/validate.ts";

const isInSchema = new Ajv2020({ strict: false }).compile(peopleSchemaFile);

test("the file that the package brings is current; vitest -u writes it", async () => {
  await expect(`${JSON.stringify(peopleSchemaFile, undefined, 2)}\n`).toMatchFileSnapshot("../people.schema.json");
});

const junk = fc.constantFrom<unknown>(null, -1, 0, 1.5, 3, "", "测试员", true, [], [1], [null], {}, { fans: 3 }, "m");
const keys = [...Object.keys(personSchema.properties), "nick", "count"];

test("schema and checks judge people alike", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), junk), { maxLength: 4 }), (entries) => {
      const person = Object.fromEntries(entries);
      expect([person, isInSchema([person])]).toEqual([person, problemOf(person) === undefined]);
    }),
    { numRuns: 2_000 },
  );
});

const folder = mkdtempSync(join(tmpdir(), "people-"));
function fileWith(content: unknown, name = "people.json"): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

test("a file is a list, or an object with a list and the address of the schema", async () => {
  const people = [{ nickname: "测试员", follows: ["测试员二"] }, { nickname: "测试员二" }];
  const $schema = "./node_modules/@weibo-kit/mock/people.schema.json";
  for (const content of [people, { people, $schema }]) {
    expect(isInSchema(content)).toBe(true);
    const mock = createMock({ residents: await loadPeople(fileWith(content)) });
    expect(mock.world.uidOf("测试员二")).toBeDefined();
  }
  const module = fileWith(`export default ${JSON.stringify(people)};`, "people.mjs");
  expect(await loadPeople(module)).toEqual(people);
});

test.each<[unknown, string]>([
  ["[{", "it is not JSON: "],
  [{ persons: [] }, 'it has the key "persons". Known: people, $schema.'],
  [7, "it has no list of people. Try "],
  [
    [{ nickname: "甲" }, { nickname: "乙", fan: 3 }],
    'person "乙": the person has the unknown key "fan". Did you mean fans?',
  ],
  [[{ nickname: "甲" }, 5], "person 2: the person must be an object. Try "],
])("a file with %j is refused: %s", async (content, message) => {
  const file = fileWith(content);
  await expect(loadPeople(file)).rejects.toThrow(`Failed to load people from "${file}": `);
  await expect(loadPeople(file)).rejects.toThrow(message);
});
