// Web pages of other origins read every answer; programs, which send no origin, get the services' own headers.
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { expect, test } from "vitest";
import { createMock, type MockSettings } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const PAGE = "http://localhost:5173";
const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";
const PREFLIGHT = { origin: PAGE, "access-control-request-method": "GET" };
const CORS = /^(access-control-|vary$)/;

type Headers = Readonly<Record<string, string>>;
interface Head {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Sends a request as it is; what arrives counts, though the body may break off. */
function send(url: string, method: string, headers: Headers): Promise<Head> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { ...headers } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
        // The rest of a slow body is of no interest.
        if (response.headers["x-mock-disruption"] !== undefined) response.destroy();
      });
      const { statusCode: status = 0 } = response;
      response.on("close", () => resolve({ status, headers: response.headers, text })).on("error", () => undefined);
    });
    // Parsers refuse what `wrong-length` sends beyond its end.
    sent.on("error", (error) => ("res" in sent && sent.res ? undefined : reject(error))).end();
  });
}

/** One request to a mock of its own on a port. */
async function sendTo(settings: MockSettings, path: string, headers: Headers, method = "GET", adminToken?: string) {
  const mock = createMock(settings);
  const { url, close } = await serve(mock, { port: 0, ...(adminToken === undefined ? {} : { adminToken }) });
  const head = await send(url + path, method, headers);
  await close();
  return { ...head, mock };
}

const corsOf = (headers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => CORS.test(name)));

/** The header names in the README's table of response headers, and `retry-after`. */
const table = /## Response headers\n(.*?)\n## /s.exec(readFileSync(new URL("../FAULTS.md", import.meta.url), "utf8"));
const documented = [...(table?.[1] ?? "").matchAll(/^\| `(x-mock-[a-z-]+)/gm)].map(([, name]) => name);

const expected = {
  vary: "Origin",
  "access-control-allow-origin": PAGE,
  "access-control-allow-credentials": "true",
  "access-control-expose-headers": [...documented, "retry-after"].join(", "),
};

/** A quotation mark takes the long way through the port; see port-paths.test.ts. */
const answers: [string, string, Headers?, string?][] = ["", "&way='"].flatMap((way) => [
  [`a page${way}`, FANS + way],
  [`a fault${way}`, `/api/weibo/get-fans/v1?token=mock-302&uid=1234567890${way}`],
  [`no token${way}`, `/api/weibo/get-fans/v1?uid=1234567890${way}`],
  [`a video that is not there${way}`, `/api/weibo/tv-component/v1?token=a&oid=1${way}`],
  [`an unknown path${way}`, `/nowhere?${way}`],
  [`V1, JSON${way}`, `/users/show.json?source=a&user_id=11051${way}`],
  [`V1, XML${way}`, `/users/show.xml?source=a&user_id=11051${way}`],
  [`V1, a fault${way}`, `/users/show.json?source=a&user_id=40023${way}`],
  [`V1's gateway${way}`, `/users/show.json?source=a&user_id=11051${way}`, { "x-mock-fault": "503" }],
  [`a mistake${way}`, FANS + way, { "x-mock-fault": "nonsense" }],
  ...["truncate", "dribble", "stall", "wrong-length", "wrong-type", "garble", "html"].map(
    (word): [string, string, Headers] => [`${word}${way}`, FANS + way, { "x-mock-fault": word }],
  ),
  [`a bodiless HEAD${way}`, FANS + way, {}, "HEAD"],
  [`a POST${way}`, FANS + way, {}, "POST"],
  [`OPTIONS that is no preflight${way}`, FANS + way, {}, "OPTIONS"],
  ["the health", "/__mock/health"],
  ["the journal", "/__mock/journal"],
  ["an unknown control route", "/__mock/nothing"],
  ["a picture", "/__mock/avatar/1234567890.svg"],
  ["an expectation", FANS, { expect: "nonsense" }],
]);

test("every answer is readable for a page, by each way", async () => {
  const { url, close } = await serve(createMock(), { port: 0 });
  for (const [name, path, headers, method = "GET"] of answers) {
    const { headers: received } = await send(url + path, method, { ...headers, origin: PAGE });
    expect(corsOf(received), name).toEqual(expected);
  }
  await close();
});

test("every answer in process is readable for a page, with and without a Request", async () => {
  const mock = createMock();
  for (const [name, path, given = {}, method = "GET"] of answers.filter(([name]) => name !== "an expectation")) {
    const init = { method, headers: { ...given, origin: PAGE } };
    for (const answer of [mock.request(path, init), mock.fetch(new Request(`http://localhost${path}`, init))]) {
      const { headers, body } = await answer;
      expect(corsOf(Object.fromEntries(headers)), name).toEqual(expected);
      await body?.cancel();
    }
  }
});

test("no answer has anything of it without an origin", async () => {
  const { url, close } = await serve(createMock(), { port: 0 });
  for (const [name, path, headers = {}, method = "GET"] of answers) {
    expect(corsOf((await send(url + path, method, headers)).headers), name).toEqual({});
  }
  await close();
});

test("a page sees the same answer as a program", async () => {
  const settings = { clock: () => 0 };
  const bare = await sendTo(settings, FANS, {});
  const page = await sendTo(settings, FANS, { origin: PAGE });
  expect(page.text).toBe(bare.text);
  const rest = Object.entries(page.headers).filter(([name]) => !CORS.test(name) && name !== "date");
  expect(rest).toEqual(Object.entries(bare.headers).filter(([name]) => name !== "date"));
});

test.each(["GET", "PUT", "DELETE"])("a preflight for %s is granted as it asks, and lasts", async (method) => {
  const asked = {
    origin: PAGE,
    "access-control-request-method": method,
    "access-control-request-headers": "x-mock-fault,authorization",
  };
  for (const path of [FANS, "/users/show.xml?source=a", "/nowhere", "/__mock/scenario"]) {
    const { status, headers, text } = await sendTo({}, path, asked, "OPTIONS");
    expect([status, text]).toEqual([204, ""]);
    expect(headers).toMatchObject({
      vary: "Origin",
      "access-control-allow-origin": PAGE,
      "access-control-allow-methods": method,
      "access-control-allow-headers": "x-mock-fault,authorization",
      "access-control-max-age": "7200",
    });
    expect(headers).not.toHaveProperty("content-length");
  }
});

test("preflights are no calls: no entry, no cost, no place in limits and rules", async () => {
  const settings: MockSettings = {
    limits: { perDay: 1 },
    scenario: { name: "second", rules: [{ when: { nth: 2 }, then: { fault: 601 } }] },
  };
  const mock = createMock(settings);
  const { url, close } = await serve(mock, { port: 0 });
  for (let count = 0; count < 3; count += 1) {
    expect((await send(url + FANS, "OPTIONS", PREFLIGHT)).status).toBe(204);
    expect((await mock.request(FANS, { method: "OPTIONS", headers: PREFLIGHT })).status).toBe(204);
  }
  const codes = [];
  for (let call = 0; call < 3; call += 1)
    codes.push(JSON.parse((await send(url + FANS, "GET", { origin: PAGE })).text).code);
  await close();
  expect(codes).toEqual([0, 601, 303]);
  expect(mock.journal.entries().map(({ nth, method }) => [nth, method])).toEqual([
    [1, "GET"],
    [2, "GET"],
    [3, "GET"],
  ]);
  expect(mock.bill().total).toBe("0.10");
});

test("a preflight needs no admin token, since browsers send none with it", async () => {
  const { status } = await sendTo({}, "/__mock/journal", PREFLIGHT, "OPTIONS", "let-me-in");
  expect(status).toBe(204);
});

test("an answer without the admin token is readable: the page learns why", async () => {
  const { status, headers } = await sendTo({}, "/__mock/journal", { origin: PAGE }, "GET", "let-me-in");
  expect(status).toBe(401);
  expect(headers["access-control-allow-origin"]).toBe(PAGE);
});

test.each(["https://evil.example", "null", "http://localhost.evil.example", "http://127.0.0.1.evil.example"])(
  "/__mock is not readable for a page of %s, even with the admin token",
  async (origin) => {
    for (const path of ["/__mock/journal", "/%5F_mock/journal", "/x/../__mock/journal", "/__mock/journal?a='"]) {
      const headers = { origin, authorization: "Bearer let-me-in" };
      const { headers: received } = await sendTo({}, path, headers, "GET", "let-me-in");
      expect(corsOf(received)).toEqual({ vary: "Origin" });
      const preflight = await sendTo({}, path, { ...PREFLIGHT, origin }, "OPTIONS");
      expect([preflight.status, corsOf(preflight.headers)]).toEqual([403, { vary: "Origin" }]);
    }
    expect((await sendTo({}, FANS, { origin })).headers["access-control-allow-origin"]).toBe(origin);
  },
);

test.each(["http://localhost:3000", "http://127.0.0.1", "http://[::1]:8080", "http://app.localhost"])(
  "/__mock is readable for a page of %s",
  async (origin) => {
    const { headers } = await sendTo({}, "/__mock/journal", { origin });
    expect(headers["access-control-allow-origin"]).toBe(origin);
  },
);

test("a list of origins: others get no permission, and their preflight names the remedy", async () => {
  const settings: MockSettings = { cors: ["http://LOCALHOST:80/", "capacitor://localhost", "https://app.example"] };
  for (const origin of ["http://localhost", "capacitor://localhost", "https://app.example"]) {
    const { headers } = await sendTo(settings, FANS, { origin });
    expect(headers).toMatchObject({ vary: "Origin", "access-control-allow-origin": origin });
  }
  const { headers } = await sendTo(settings, FANS, { origin: PAGE });
  expect(corsOf(headers)).toEqual({ vary: "Origin" });
  const refused = await sendTo(settings, FANS, PREFLIGHT, "OPTIONS");
  expect(refused.status).toBe(403);
  expect(JSON.parse(refused.text).mistake).toBe(
    "Failed to answer a page from http://localhost:5173: cors doesn't allow it. Add it to --cors.",
  );
  expect(refused.mock.journal.count).toBe(0);
});

test("off: no header is added, and OPTIONS is a call like any other", async () => {
  const { headers } = await sendTo({ cors: "off" }, FANS, { origin: PAGE });
  expect(corsOf(headers)).toEqual({});
  const { status, mock } = await sendTo({ cors: "off" }, FANS, PREFLIGHT, "OPTIONS");
  expect(status).toBe(404);
  expect(mock.journal.count).toBe(1);
});

test.each<[unknown, string]>([
  [["localhost:5173"], 'cors has "localhost:5173", which is no origin'],
  [["http://a.example/path"], 'cors has "http://a.example/path", which is no origin'],
  [[], "cors is []"],
  ["http://a.example", 'cors is "http://a.example"'],
])("cors: %j is a mistake", (cors, cause) => {
  expect(() => createMock(JSON.parse(JSON.stringify({ cors })))).toThrow(cause);
});
