// The JSON Schema of scenarios and the checks accept the same scenarios: each is held against the other.
import { justoneCodes, openV1Codes } from "@weibo-kit/types/codes";
import { justoneDocument, openV1Document } from "@weibo-kit/types/documents";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { builtinScenarios } from "../src/plan/scenario/builtin.ts";
import { schemaFile } from "../src/plan/scenario/schema-file.ts";
import { junk, mutations, scenarios } from "./scenario-arbitraries.ts";

const operations = [justoneDocument, openV1Document].flatMap(({ paths }) =>
  Object.values(paths).flatMap(({ get }) => get?.["x-operation"] ?? []),
);
const rows = [...Object.values(justoneCodes), ...Object.values(openV1Codes)].filter(({ code }) => code !== 0);
const faults = rows.flatMap((row): (string | number)[] =>
  "name" in row && row.name !== undefined ? [row.code, row.name] : [row.code],
);
const words = { upstreams: ["justone", "open-v1"], operations: [...new Set(operations)], faults: [...new Set(faults)] };

const schema = schemaFile(words);
const isInSchema = new Ajv2020({ strict: false, multipleOfPrecision: 6 }).compile(schema);
const mock = createMock();

/** The mistake of a scenario that the checks refuse; undefined where it is accepted. */
function refusalOf(scenario: unknown): string | undefined {
  try {
    mock.use(Object(scenario));
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Whether the reason is one that JSON Schema can't express: an order of two numbers, a word of the other upstream. */
const isBeyondSchema = (reason: string, scenario: unknown): boolean =>
  reason.includes("a from above its to") ||
  (/names (fault|operation)/.test(reason) && JSON.stringify(scenario).includes('"upstream"'));

function agree(scenario: unknown): void {
  const reason = refusalOf(scenario);
  if (reason !== undefined && isBeyondSchema(reason, scenario)) return;
  expect([isInSchema(scenario), reason]).toEqual([reason === undefined, reason]);
}

test("the file that the package brings is current; vitest -u writes it", async () => {
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot("../scenario.schema.json");
});

test("the schema accepts the scenarios that it describes, and so do the checks", () => {
  fc.assert(
    fc.property(scenarios(words), (scenario) => {
      expect([scenario, isInSchema(scenario)]).toEqual([scenario, true]);
      agree(scenario);
    }),
    { numRuns: 500 },
  );
});

test("a scenario with one value replaced, removed or added is judged alike by schema and checks", () => {
  fc.assert(fc.property(mutations(words), agree), { numRuns: 3_000 });
});

test.each(junk.filter((value) => typeof value === "object" && value !== null))(
  "%j as a whole scenario is judged alike",
  agree,
);

test("every built-in scenario is in the schema", () => {
  for (const [name, scenario] of Object.entries(builtinScenarios))
    expect([name, isInSchema(scenario)]).toEqual([name, true]);
});

test("$schema, by which an editor finds the schema, is no unknown key", () => {
  agree({ $schema: "./node_modules/@weibo-kit/mock/scenario.schema.json", rules: [] });
  expect(isInSchema({ $schema: "x", rules: [] })).toBe(true);
});
