/** Paging, names and prices in a document: what is wrong in them is a mistake that names the place. */
import { expect, test } from "vitest";
import { checkOperations } from "../scripts/check-operations.ts";

const paging = { advance: { page: { first: 1 } }, emptyIsEnd: true, items: "$.list", id: "id" };

/** A document of one list, `get-moods`, with these extensions. */
const withExtensions = (extensions: object, second: object = extensions) => ({
  openapi: "3.1.0",
  paths: { "/moods.json": { get: operation(extensions) }, "/moods.xml": { get: operation(second) } },
  components: {
    schemas: {
      Moods: {
        type: "object",
        properties: {
          list: { type: "array", items: { oneOf: [{ properties: { id: {} } }, { properties: { name: {} } }] } },
          rows: { type: "array", items: { type: "object", additionalProperties: true } },
          next: { type: "integer" },
        },
      },
    },
  },
});
const operation = (extensions: object) => ({
  "x-operation": "get-moods",
  parameters: [{ name: "uid" }, { name: "page" }],
  responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Moods" } } } } },
  ...extensions,
});

test("what fits the operation is accepted, also the id of rows that are left open", () => {
  const end = { at: "$.next", values: [0] };
  checkOperations(withExtensions({ "x-paging": { ...paging, end, total: "$.next" }, "x-names": { uid: "user" } }));
  checkOperations(withExtensions({ "x-paging": { ...paging, items: "$.rows", id: "mid" }, "x-price": "1.50 CNY" }));
});

test.each([
  [
    "x-paging",
    { ...paging, advance: { pgae: { first: 1 } } },
    'there is no parameter "pgae". Known parameters: uid, page.',
  ],
  [
    "x-paging",
    { ...paging, size: { parameter: "count" } },
    'there is no parameter "count". Known parameters: uid, page.',
  ],
  ["x-paging", { ...paging, items: "$.rowz" }, "the schema Moods has no $.rowz. Name a path of the payload."],
  ["x-paging", { ...paging, total: "$.next.all" }, "the schema Moods has no $.next.all. Name a path of the payload."],
  [
    "x-paging",
    { ...paging, advance: { page: { from: "$.nxt" } } },
    "the schema Moods has no $.nxt. Name a path of the payload.",
  ],
  ["x-paging", { ...paging, items: "$.next" }, "$.next is not a list. Name the path of the items."],
  ["x-paging", { ...paging, id: "idstr" }, 'the items at $.list have no "idstr". Name a property that they have.'],
  [
    "x-paging",
    { ...paging, items: "list" },
    '$.items must match pattern "^\\$(\\.\\w+)+$". See src/open-api-document.ts.',
  ],
  ["x-paging", { items: "$.list" }, "$ must have required property 'advance'. See src/open-api-document.ts."],
  ["x-names", { user: "user" }, 'there is no parameter "user". Known parameters: uid, page.'],
  ["x-names", { uid: "whom" }, "$.uid must be equal to one of the allowed values. See src/open-api-document.ts."],
  ["x-price", "0.1", '$ must match pattern "^\\d+\\.\\d\\d CNY$". See src/open-api-document.ts.'],
])("%s %j is refused", (extension, value, cause) => {
  expect(() => checkOperations(withExtensions({ [extension]: value }))).toThrow(
    `Failed to read ${extension} of get-moods: ${cause}`,
  );
});

test("two paths of one operation have the same paging", () => {
  expect(() => checkOperations(withExtensions({ "x-paging": paging }, {}))).toThrow(
    "Failed to read x-paging of get-moods: /moods.xml differs from /moods.json. Write the same for both.",
  );
});
