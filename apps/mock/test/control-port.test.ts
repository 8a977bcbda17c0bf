// The control surface through a real port: every documented path, by every method, with and without a body.
import { request } from "node:http";
import { expect, test } from "vitest";
import { controlDocument } from "../src/control/document.ts";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { jsonOf } from "./json-of.ts";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly connection: string;
  readonly text: string;
}

type Framing = "no body" | "content-length" | "chunked";

/** Sends a request as it is, so that a GET may have a body and a body may be chunked. */
function send(url: string, method: string, framing: Framing, body = "{}"): Promise<Answer> {
  const headers = { "content-length": { "content-length": body.length }, chunked: { "transfer-encoding": "chunked" } };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: framing === "no body" ? {} : headers[framing] }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
      });
      const { statusCode: status = 0, headers } = response;
      const { "content-type": type = "", connection = "" } = headers;
      response.on("end", () => resolve({ status, type, connection, text }));
    });
    sent.on("error", reject).end(framing === "no body" ? undefined : body);
  });
}

const documented = Object.entries(controlDocument(["justone", "open-v1"]).paths).map(([path, methods]) => ({
  path: `/__mock${path}`,
  methods: Object.keys(methods).map((method) => method.toUpperCase()),
}));
const framings: readonly Framing[] = ["no body", "content-length", "chunked"];

test.each(documented)(
  "$path answers its documented methods, and refuses others with 404",
  async ({ path, methods }) => {
    const { url, close } = await serve(createMock(), { port: 0 });
    const known = new Set([...methods, ...(methods.includes("GET") ? ["HEAD"] : [])]);
    for (const method of ["GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS", "PATCH"]) {
      for (const framing of framings) {
        const { status, type, text } = await send(url + path, method, framing);
        expect(known.has(method) ? [200, 400] : [404], `${method} ${framing}: ${text}`).toContain(status);
        const isText = status === 200 && /(\.(yaml|http)|metrics)$/.test(path);
        expect(type).toMatch(isText ? /^(application\/yaml|text\/plain)/ : /^application\/json/);
        if (method !== "HEAD" && !isText) expect(JSON.parse(text)).toBeDefined();
      }
    }
    await close();
  },
);

test.each<[string, string, string, number]>([
  ["POST", "/reset", "", 200],
  ["PUT", "/scenario", '{"scenario":"broke"}', 200],
  ["DELETE", "/scenario?token=a", "", 200],
  ["PUT", "/limits", '{"perDay":3}', 200],
  ["POST", "/clock", '{"advance":"1d"}', 200],
])("%s %s works with each kind of body", async (method, path, body, expected) => {
  const { url, close } = await serve(createMock(), { port: 0 });
  for (const framing of body === "" ? framings : framings.slice(1)) {
    const { status, text } = await send(`${url}/__mock${path}`, method, framing, body);
    expect(status, text).toBe(expected);
  }
  await close();
});

test.each<[string, Framing, number]>([
  ["/scenario", "content-length", 70_000],
  ["/scenario", "chunked", 70_000],
  ["/reset", "content-length", 70_000],
  ["/reset", "chunked", 70_000],
  ["/limits", "chunked", 2_000_000],
])("%s refuses a large body (%s, %i bytes) and closes the connection", async (path, framing, length) => {
  const { url, close } = await serve(createMock(), { port: 0 });
  const method = path === "/reset" ? "POST" : "PUT";
  const { status, connection, text } = await send(`${url}/__mock${path}`, method, framing, "x".repeat(length));
  expect([status, connection]).toEqual([413, "close"]);
  expect(text).toContain("larger than 65536 bytes");
  await close();
});

test("explain says how to encode a call whose parameters it was given as its own", async () => {
  const mock = createMock();
  const call = "/users/show.json?source=a&user_id=11051";
  const { mistake } = await jsonOf(mock.request(`/__mock/explain?url=${call}`));
  expect(mistake).toBe(
    'Failed to GET /__mock/explain: unknown parameter "user_id". Known: url, token. If it belongs to the url, encode that: & is %26 in it.',
  );
  expect((await mock.request(`/__mock/explain?url=${call.replace("&", "%26")}`)).status).toBe(200);
  const { mistake: other } = await jsonOf(mock.request("/__mock/explain?url=/users/show.json&uid=1"));
  expect(other).not.toContain("%26");
});
