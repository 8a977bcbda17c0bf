// The control routes, described in OpenAPI.
import type { Entry } from "../exchange/entry.ts";
import { personSchema } from "../plan/people/schema.ts";

interface Parameter {
  readonly name: string;
  readonly in: "query" | "path";
  /** In a path alone. */
  readonly required?: true;
  readonly schema: { readonly type: "string"; readonly pattern?: string; readonly enum?: readonly string[] };
  readonly description: string;
}

export interface DocumentedOperation {
  readonly parameters: readonly Parameter[];
  /** Who may use it where the port has an admin token: one of these schemes is enough; without one, everybody. */
  readonly security: readonly Readonly<Record<string, readonly []>>[];
}

const ADMIN = [{ admin: [] }] as const;
/** An operation for one tenant, named by `token`, is open to that tenant. Without `token` it concerns all tenants. */
const TENANT = [{ admin: [] }, { tenant: [] }] as const;
const EVERYBODY = [] as const;

const parameter = (name: string, description: string, pattern?: string): Parameter => ({
  name,
  in: "query",
  schema: { type: "string", ...(pattern === undefined ? {} : { pattern }) },
  description,
});
const token = parameter("token", "one tenant alone, named by its token");
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const object = { type: "object" };

const operation = (summary: string, parameters: readonly Parameter[] = [], body?: object) => ({
  summary,
  parameters,
  security: parameters.some(({ name }) => name === "token") ? TENANT : ADMIN,
  ...(body === undefined ? {} : { requestBody: { required: true, ...json(body) } }),
  responses: {
    200: { description: "OK", ...json({}) },
    400: { description: "a mistake, with what to do", ...json(object) },
  },
});

/** An operation that adds to what is kept of tenants. */
const setting = (summary: string, body: object) => {
  const { responses, ...rest } = operation(summary, [token], body);
  return { ...rest, responses: { ...responses, 507: { description: "no room for it", ...json(object) } } };
};

const uid: Parameter = {
  name: "uid",
  in: "path",
  required: true,
  schema: { type: "string" },
  description: "the person's uid",
};
const withUid = <Described extends DocumentedOperation>(described: Described) => ({
  ...described,
  parameters: [uid, ...described.parameters],
});

const open = <Operation extends object>(operation: Operation) => ({ ...operation, security: EVERYBODY });

const duration = { anyOf: [{ type: "string" }, { type: "number" }] };
const clockChange = { type: "object", properties: { advance: duration, to: { type: "string", format: "date-time" } } };
const scenarioChange = {
  type: "object",
  properties: { scenario: { type: "string" }, rules: { type: "array", items: object }, limits: object },
};
const tenantRequest = { type: "object", properties: { name: { type: "string" } } };
/** A document of the services in both forms. */
const documents = (name: string) =>
  Object.fromEntries([
    [
      `/openapi/${name}.json`,
      { get: open(operation(`The OpenAPI document of ${name}, with this mock as its server.`)) },
    ],
    [`/openapi/${name}.yaml`, { get: open(inFormat("application/yaml", "The same as YAML.")) }],
  ]);

const inFormat = (type: string, summary: string) => ({
  ...operation(summary),
  responses: { 200: { description: "OK", content: { [type]: { schema: { type: "string" } } } } },
});

/** A parameter with these values alone; without any known, with all. */
const oneOf = (name: string, values: readonly string[]): Parameter => {
  const { schema, ...rest } = parameter(name, `entries with this ${name}`);
  return { ...rest, schema: values.length === 0 ? schema : { ...schema, enum: [...new Set(values)] } };
};
const deciders: readonly Entry["by"][] = ["world", "fixture", "rule", "limit", "refusal", "mistake", "bug"];

const filters = (upstreams: readonly string[], operations: readonly string[]): readonly Parameter[] => [
  oneOf("operation", operations),
  oneOf("upstream", upstreams),
  parameter("code", "the digits of a code", "^\\d+$"),
  parameter("status", "the three digits of a status", "^\\d{3}$"),
  oneOf("by", deciders),
];

/** The document; requests are checked by its paths. */
export interface ControlDocument {
  readonly openapi: string;
  readonly info: object;
  readonly servers: readonly object[];
  readonly components: object;
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
}

/**
 * Served as `/__mock/openapi.json`.
 *
 * @param upstreams their names: each has a document of its own
 * @param operations the names that entries of the journal may have; without any, the filter takes each
 */
export const controlDocument = (upstreams: readonly string[], operations: readonly string[] = []): ControlDocument => ({
  openapi: "3.1.0",
  info: { title: "weibo-kit: the control routes of the mock", version: "1" },
  servers: [{ url: "/__mock" }],
  components: {
    securitySchemes: {
      admin: {
        type: "http",
        scheme: "bearer",
        description: "the admin token of the port; without one, none is needed",
      },
      tenant: {
        type: "http",
        scheme: "bearer",
        description: "for `token` alone: that token itself, or the secret of a tenant that was made",
      },
    },
  },
  paths: {
    "/health": { get: open(operation("Whether the mock is up.")) },
    "/openapi.json": {
      get: operation("This document. The services have one, too: /openapi.json at the root of the mock."),
    },
    ...Object.assign({}, ...upstreams.map(documents)),
    "/weibo.http": { get: open(inFormat("text/plain", "Requests for the HTTP clients of VS Code and JetBrains.")) },
    "/explain": {
      get: operation("What would answer a call, and why; nothing is recorded.", [
        parameter("url", "path and query"),
        parameter("token", "the tenant to explain it for; default: the one that its credential names"),
      ]),
    },
    "/journal": {
      get: operation("The recorded calls.", [
        token,
        parameter("from", "the first entry's number", "^\\d+$"),
        parameter("limit", "the most entries: the newest ones that the other parameters leave", "^[1-9]\\d*$"),
        ...filters(upstreams, operations),
      ]),
    },
    "/bill": { get: operation("What it would have cost with the real services.", [token]) },
    "/metrics": { get: inFormat("text/plain", "What was counted, in the text format of Prometheus, version 0.0.4.") },
    "/manners": {
      get: operation("How callers behaved.", [token, parameter("format", "json or junit", "^(json|junit)$")]),
    },
    "/schedule": { get: operation("The effects on a tenant's calls, as one string for --replay.", [token]) },
    "/near-misses": { get: operation("Calls that a fixture nearly matches.", [token]) },
    "/reset": { post: operation("Clears the journal, or a tenant's part of it.", [token]) },
    "/tenants": {
      get: operation("The names that were asked for, and how many may be."),
      post: open(
        operation(
          "Makes a tenant: a name and the secret that opens it. A name of its own is for the admin to ask for.",
          [],
          tenantRequest,
        ),
      ),
      delete: operation(
        "Ends a tenant: its calls and settings are gone, and the secret of a name that was asked for.",
        [token],
      ),
    },
    "/tenants/{name}": {
      delete: operation("The same for the admin, by the name.", [
        { name: "name", in: "path", required: true, schema: { type: "string" }, description: "the tenant's name" },
      ]),
    },
    "/scenarios": { get: operation("The built-in scenarios.") },
    "/scenario": {
      get: operation("Scenario, limits and clock.", [token]),
      put: setting("Sets a scenario: by name, or as rules and limits.", scenarioChange),
      delete: operation("Removes a tenant's scenario, limits and clock: the defaults apply again.", [token]),
    },
    "/people": {
      get: operation("The people that were added: everybody's, or a tenant's.", [token]),
      delete: operation("Removes all of them.", [token]),
    },
    "/people/{uid}": {
      get: withUid(operation("One of them, as it was given.", [token])),
      put: withUid(setting("Adds a user with these facts, or replaces the one of this uid.", personSchema)),
      delete: withUid(operation("Removes one.", [token])),
    },
    "/limits": { put: setting("Sets limits, which take precedence over the scenario's.", object) },
    "/clock": {
      get: operation("The time of the mock's clock.", [token]),
      post: setting("Moves the clock.", clockChange),
    },
  },
});
