// The files that make each peer answer a page of 20.

/** An OpenAPI document whose only answer is the page, as an example. */
export function prismExample(path: string, page: unknown): object {
  return prismFile(path, { schema: { type: "object" }, example: page });
}

/** An OpenAPI document whose only answer is generated from a schema: twenty users with every key that a user may have. */
export function prismSchema(path: string, schemas: Readonly<Record<string, object>>): object {
  const user = Object(schemas.ListedUser);
  const whole = { ...user, required: Object.keys(user.properties) };
  const users = { type: "array", minItems: 20, maxItems: 20, items: { $ref: "#/components/schemas/ListedUser" } };
  const data = { type: "object", required: ["users"], properties: { users } };
  const schema = { type: "object", required: ["code", "data"], properties: { code: { const: 0 }, data } };
  return { ...prismFile(path, { schema }), components: { schemas: { ...schemas, ListedUser: whole } } };
}

function prismFile(path: string, content: object): object {
  const get = { responses: { "200": { description: "a page", content: { "application/json": content } } } };
  return { openapi: "3.1.0", info: { title: "page", version: "1" }, paths: { [path]: { get } } };
}

export function wiremockMapping(path: string, page: unknown): object {
  const response = { status: 200, headers: { "content-type": "application/json" }, jsonBody: page };
  return { request: { method: "GET", urlPath: path }, response };
}

/** A Mockoon environment: the page as it is, or, without one, twenty users from a template. */
export function mockoonFile(path: string, port: number, page?: unknown): object {
  const answer = {
    uuid: "answer",
    body: page === undefined ? TEMPLATE : JSON.stringify(page),
    latency: 0,
    statusCode: 200,
    label: "",
    headers: [{ key: "content-type", value: "application/json" }],
    bodyType: "INLINE",
    filePath: "",
    databucketID: "",
    sendFileAsBody: false,
    rules: [],
    rulesOperator: "OR",
    disableTemplating: page !== undefined,
    fallbackTo404: false,
    default: true,
    crudKey: "id",
    callbacks: [],
  };
  const route = { uuid: "route", type: "http", documentation: "", method: "get", endpoint: path.slice(1) };
  const more = { responses: [answer], responseMode: null, streamingMode: null, streamingInterval: 0 };
  return {
    uuid: "environment",
    lastMigration: 33,
    name: "page",
    port,
    hostname: "127.0.0.1",
    endpointPrefix: "",
    latency: 0,
    folders: [],
    routes: [{ ...route, ...more }],
    rootChildren: [{ type: "route", uuid: "route" }],
    proxyMode: false,
    proxyHost: "",
    proxyRemovePrefix: false,
    tlsOptions: { enabled: false, type: "CERT", pfxPath: "", certPath: "", keyPath: "", caPath: "", passphrase: "" },
    cors: false,
    headers: [],
    proxyReqHeaders: [],
    proxyResHeaders: [],
    data: [],
    callbacks: [],
  };
}

const FIELDS = Array.from({ length: 20 }, (_, place) => `"field_${place}":"{{faker 'lorem.words' 3}}"`);
const TEMPLATE = `{"code":0,"data":{"users":[{{#repeat 20}}{"id":{{faker 'number.int' 999999999}},"screen_name":"{{faker 'person.fullName'}}",${FIELDS.join(",")},"text":"${"x".repeat(2_000)}"}{{/repeat}}]}}`;
