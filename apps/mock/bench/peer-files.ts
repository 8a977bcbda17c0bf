// What each peer is given so that it answers a page of 20.

/** An OpenAPI document whose only answer is the page, as an example. */
export function prismFile(path: string, page: unknown): object {
  const content = { "application/json": { schema: { type: "object" }, example: page } };
  const get = { responses: { "200": { description: "a page", content } } };
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
