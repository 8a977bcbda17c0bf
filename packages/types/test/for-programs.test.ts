/** The documents for other programs: forms of dates, ids and texts that the documents themselves leave to prose. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { justoneDocument, openV1Document } from "../src/documents.ts";
import { forPrograms } from "../src/for-programs.ts";
import { payloadValidators } from "../src/payload-validators.ts";

const documents = { justone: forPrograms(justoneDocument), "open-v1": forPrograms(openV1Document) };
const upstreams = Object.entries(documents);

/** The text schemas of a property, wherever a payload has it. */
function* textsOf(name: string, inside: unknown): Generator<object> {
  if (typeof inside !== "object" || inside === null) return;
  for (const [key, value] of Object.entries(inside)) {
    if (key === name && typeof value === "object" && [value.type].flat().includes("string")) yield value;
    if (key !== "example" && key !== "examples") yield* textsOf(name, value);
  }
}

test.each(["created_at", "recordTime", "requestId", "idstr", "user_id", "mid", "reset_time", "oauth_token_secret"])(
  "each %s of a payload has a pattern",
  (name) => {
    const found = upstreams.flatMap(([, { components }]) => [...textsOf(name, components.schemas)]);
    expect(found.length).toBeGreaterThan(0);
    for (const schema of found) expect(schema).toHaveProperty("pattern");
  },
);

test.each(upstreams)("no answer of %s is an object in text/plain", (_name, document) => {
  const bodies = [...textsOf("schema", document.paths), ...textsOf("schema", document.components.responses)];
  expect(JSON.stringify(document)).not.toMatch(/"text\/plain":\{"schema":\{"\$ref"/);
  for (const schema of bodies) expect(schema).toMatchObject({ type: "string" });
});

test("an OAuth token is described as the text that is sent, and as what it decodes to", () => {
  const { responses } = documents["open-v1"].paths["/oauth/access_token"]?.post ?? { responses: {} };
  expect(responses).toMatchObject({
    200: {
      content: {
        "text/plain": {
          schema: {
            type: "string",
            contentMediaType: "application/x-www-form-urlencoded",
            contentSchema: { $ref: "#/components/schemas/V1AccessToken" },
            example: expect.stringMatching(/^oauth_token=[0-9a-f]{32}&oauth_token_secret=[0-9a-f]{32}&user_id=11051$/),
          },
        },
      },
    },
  });
});

test("the given document stays as it is, and validators judge by it: the contract kit has laws of its own for forms", () => {
  expect(JSON.stringify(openV1Document.components.schemas?.V1AccessToken)).not.toContain("pattern");
  const token = { oauth_token: "no hexadecimal digits", oauth_token_secret: "", user_id: "x" };
  expect(payloadValidators["open-v1"].V1AccessToken?.(token)).toBe(true);
});

test.each(upstreams)("the file %s.json is the document for programs", async (name, document) => {
  const file = await readFile(new URL(`../src/generated/${name}.json`, import.meta.url), "utf8");
  expect(JSON.parse(file)).toEqual(document);
});

test("what is no OpenAPI document stays as it is", () => {
  expect(forPrograms({ openapi: "3.1.0" })).toEqual({ openapi: "3.1.0" });
});
