/** The forms of `x-paging`, `x-names` and `x-price`, as JSON Schema; `src/open-api-document.ts` has the types. */
const path = { type: "string", pattern: "^\\$(\\.\\w+)+$" };
const scalar = { type: ["string", "number", "boolean"] };
const counted = {
  type: "object",
  required: ["first"],
  properties: { first: { type: "integer" } },
  additionalProperties: false,
};
const taken = {
  type: "object",
  required: ["from"],
  properties: { from: path, first: { type: ["string", "number"] } },
  additionalProperties: false,
};

export const extensionSchemas = {
  "x-paging": {
    type: "object",
    required: ["advance", "emptyIsEnd", "items"],
    properties: {
      advance: { type: "object", minProperties: 1, additionalProperties: { anyOf: [counted, taken] } },
      end: {
        type: "object",
        required: ["at", "values"],
        properties: { at: path, values: { type: "array", minItems: 1, items: scalar } },
        additionalProperties: false,
      },
      emptyIsEnd: { type: "boolean" },
      items: path,
      id: { type: "string" },
      pinned: { type: "object", minProperties: 1, additionalProperties: scalar },
      size: {
        anyOf: [
          { type: "integer", minimum: 1 },
          {
            type: "object",
            required: ["parameter"],
            properties: { parameter: { type: "string" } },
            additionalProperties: false,
          },
        ],
      },
      total: path,
    },
    additionalProperties: false,
  },
  "x-names": {
    type: "object",
    minProperties: 1,
    additionalProperties: { enum: ["user", "nickname", "domain", "post", "video"] },
  },
  "x-price": { type: "string", pattern: "^\\d+\\.\\d\\d CNY$" },
} as const;
