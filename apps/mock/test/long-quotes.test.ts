// What a client sent is quoted in refusals, and cut where it is long: an answer doesn't grow with the mistake in it.
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { type Served, serve } from "../src/serve.ts";

const LONG = "A".repeat(60_000);
const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";
let served: Served;

beforeAll(async () => {
  served = await serve(createMock(), { port: 0 });
});
afterAll(() => served.close());

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function ask(
  path: string,
  { method = "GET", headers = {}, body = "" }: Asked,
): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, async (response) => {
      resolve({ status: response.statusCode ?? 0, body: await text(response) });
    });
    sent.on("error", reject).end(body);
  });
}

const put = (path: string, body: object): [string, Asked] => [path, { method: "PUT", body: JSON.stringify(body) }];
const post = (path: string, body: object): [string, Asked] => [path, { method: "POST", body: JSON.stringify(body) }];
const page = (origin: string, method = "GET"): Asked => ({
  method,
  headers: { origin, ...(method === "OPTIONS" ? { "access-control-request-method": "GET" } : {}) },
});

const quoting: readonly (readonly [what: string, path: string, asked: Asked])[] = [
  ["a fault", FANS, { headers: { "x-mock-fault": LONG } }],
  ["many faults", FANS, { headers: { "x-mock-fault": "zz+".repeat(15_000) } }],
  ["a mutated field", FANS, { headers: { "x-mock-fault": `mutate=${LONG}` } }],
  ["a fault for some calls", FANS, { headers: { "x-mock-fault": `302x${"9".repeat(60_000)}` } }],
  ["a delay", FANS, { headers: { "x-mock-delay": LONG } }],
  ["a scenario", FANS, { headers: { "x-mock-scenario": LONG } }],
  ["a header's name", FANS, { headers: { [`x-mock-${LONG}`]: "1" } }],
  ["a control route", `/__mock/${LONG}`, {}],
  ["a parameter's name", `/__mock/journal?${LONG}=1`, {}],
  ["a parameter", `/__mock/journal?from=${LONG}`, {}],
  ["a tenant's name", `/__mock/tenants/${LONG}`, {}],
  ["a call to explain", `/__mock/explain?url=http://%5B${LONG}`, {}],
  ["a route to explain", `/__mock/explain?url=/__mock/${LONG}`, {}],
  ["a host", "/__mock/journal", { headers: { host: LONG } }],
  ["an origin", "/__mock/journal", page(`http://${LONG}`)],
  ["an origin that asks first", "/__mock/journal", page(`http://${LONG}`, "OPTIONS")],
  ["a scenario's name", ...put("/__mock/scenario", { scenario: LONG })],
  ["a rule's key", ...put("/__mock/scenario", { rules: [{ [LONG]: 1 }] })],
  ["a rule's fault", ...put("/__mock/scenario", { rules: [{ then: { fault: LONG } }] })],
  ["a limit", ...put("/__mock/limits", { [LONG]: 1 })],
  ["a limit's value", ...put("/__mock/limits", { perDay: LONG })],
  ["a time", ...post("/__mock/clock", { to: [LONG] })],
  ["a body's key", ...post("/__mock/tenants", { [LONG]: 1 })],
];

test.each(quoting)("%s of 60 kB is quoted by its beginning", async (_what, path, asked) => {
  const { status, body } = await ask(path, asked);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(JSON.parse(body).mistake).toMatch(/^Failed to .*…/s);
  expect(body.length).toBeLessThan(2_000);
});

test("a credential at the place of the cut is masked whole", async () => {
  for (let length = 440; length < 520; length += 1) {
    const url = encodeURIComponent(`http://[${"x".repeat(length)}//me:s3cretpassword@host/?token=s3cretpassword`);
    const { body } = await ask(`/__mock/explain?url=${url}`, {});
    expect(body).not.toContain("s3c");
    expect(body).not.toContain("me:");
  }
});
