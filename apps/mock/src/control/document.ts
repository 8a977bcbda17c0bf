// The control surface, described in OpenAPI: what can be asked of the mock itself.

const token = { name: "token", in: "query", schema: { type: "string" }, description: "one token's room alone" };
const parameter = (name: string, description: string) => ({
  name,
  in: "query",
  schema: { type: "string" },
  description,
});
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const object = { type: "object" };

const asks = (summary: string, parameters: readonly object[] = [], body?: object) => ({
  summary,
  parameters,
  ...(body === undefined ? {} : { requestBody: { required: true, ...json(body) } }),
  responses: { 200: { description: "OK", ...json({}) }, 400: { description: "a mistake, in words", ...json(object) } },
});

const duration = { anyOf: [{ type: "string" }, { type: "number" }] };
const clockWish = { type: "object", properties: { advance: duration, to: { type: "string", format: "date-time" } } };
const scenarioWish = {
  type: "object",
  properties: { scenario: { type: "string" }, rules: { type: "array", items: object }, limits: object },
};
const filters = ["operation", "upstream", "code", "status", "by"].map((name) =>
  parameter(name, `entries with this ${name}`),
);

export const controlDocument = {
  openapi: "3.1.0",
  info: { title: "weibo-kit: the control surface of the mock", version: "1" },
  servers: [{ url: "/__mock" }],
  paths: {
    "/health": { get: asks("Is it up?") },
    "/openapi.json": { get: asks("This document.") },
    "/explain": {
      get: asks("Who would answer a call, and why; nothing is recorded.", [parameter("url", "path and query")]),
    },
    "/journal": { get: asks("What happened.", [token, parameter("from", "the first entry's number"), ...filters]) },
    "/bill": { get: asks("What it would have cost with the real services.", [token]) },
    "/manners": { get: asks("How callers behaved.", [token, parameter("format", "json or junit")]) },
    "/schedule": { get: asks("What a token met, in one string for --replay.", [token]) },
    "/near-misses": { get: asks("Calls that a fixture nearly answered.", [token]) },
    "/reset": { post: asks("Forgets every call, or a token's.", [token]) },
    "/scenarios": { get: asks("The scenarios that come along.") },
    "/scenario": {
      get: asks("What is in force.", [token]),
      put: asks("Puts a scenario in force: by name, or rules and limits.", [token], scenarioWish),
      delete: asks("Closes a token's room: what is everybody's holds again.", [token]),
    },
    "/limits": { put: asks("Sets limits, over those of the scenario.", [token], object) },
    "/clock": {
      get: asks("What time it is.", [token]),
      post: asks("Moves time.", [token], clockWish),
    },
  },
} as const;
