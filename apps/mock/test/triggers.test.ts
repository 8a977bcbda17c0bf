// Every code of both tables can be triggered by uid, token and header, without any set-up.
import { justoneCodes, openV1Codes } from "@weibo-kit/types/codes";
import { expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const FANS = "/api/weibo/get-fans/v1";
const USER = 1234567890;
const faults = Object.values(justoneCodes).filter(({ code }) => code !== 0);

async function refusal(mock: Mock, path: string, headers: Record<string, string> = {}) {
  const response = await mock.request(path, { headers });
  const { code, message } = await jsonOf(response);
  return { status: response.status, code, message };
}

test.each(faults)("justone $code ($name) by uid, token and header", async ({ code, status, message }) => {
  const mock = createMock();
  const expected = { status: status.current, code, message: message.text };
  expect(await refusal(mock, `${FANS}?token=x&uid=${code}`)).toEqual(expected);
  expect(await refusal(mock, `${FANS}?token=mock-${code}&uid=${USER}`)).toEqual(expected);
  expect(await refusal(mock, `${FANS}?token=x&uid=${USER}`, { "x-mock-fault": String(code) })).toEqual(expected);
});

test.each(Object.values(openV1Codes))(
  "open-v1 $code by uid, AppKey and header, in JSON and XML",
  async ({ code, status, text }) => {
    const mock = createMock();
    const body = { request: "/users/show.json", error_code: String(status), error: text };
    for (const [query, fault] of [
      [`source=k&user_id=${code}`],
      [`source=mock-${code}&user_id=${USER}`],
      [`source=k&user_id=${USER}`, code],
    ]) {
      const init = fault === undefined ? {} : { headers: { "x-mock-fault": String(fault) } };
      const json = await mock.request(`/users/show.json?${query}`, init);
      expect(json.status).toBe(status);
      expect(await jsonOf(json)).toEqual(body);
      const xml = await mock.request(`/users/show.xml?${query}`, init);
      expect(xml.status).toBe(status);
      expect(await xml.text()).toContain(`<error_code>${status}</error_code>`);
    }
  },
);

test("mock-301x2 refuses twice and is then fine", async () => {
  const mock = createMock();
  const codes = [];
  for (let call = 1; call <= 4; call += 1)
    codes.push((await refusal(mock, `${FANS}?token=mock-301x2&uid=${USER}`)).code);
  expect(codes).toEqual([301, 301, 0, 0]);
});

test("each token is a tenant: another token's calls don't count", async () => {
  const mock = createMock();
  await refusal(mock, `${FANS}?token=mock-301x1&uid=${USER}`);
  expect((await refusal(mock, `${FANS}?token=mock-302x1&uid=${USER}`)).code).toBe(302);
  expect((await refusal(mock, `${FANS}?token=mock-301x1&uid=${USER}`)).code).toBe(0);
});

test("the header wins over the token, the token over the uid", async () => {
  const mock = createMock();
  expect((await refusal(mock, `${FANS}?token=mock-302&uid=500`, { "x-mock-fault": "601" })).code).toBe(601);
  expect((await refusal(mock, `${FANS}?token=mock-302&uid=500`)).code).toBe(302);
});

test("a code that the service doesn't have is a mistake that lists the known ones", async () => {
  const response = await createMock().request(`${FANS}?token=x&uid=${USER}`, {
    headers: { "x-mock-fault": "999" },
  });
  expect(response.status).toBe(400);
  expect(response.headers.get("x-mock-mistake")).toBe("yes");
  expect((await jsonOf(response)).mistake).toBe(
    `Failed to force code 999: justone has no such code. Known codes: ${faults.map(({ code }) => code).join(", ")}.`,
  );
});

test.each([
  ["mutate=5", '"5" is neither a share from 0 to 1 nor a field'],
  ["mutate=abc", '"abc" is neither a share from 0 to 1 nor a field'],
  ["302+301", "it has two values for fault"],
  ["reset+250ms+stall", "it has two values for disruption"],
  ["retry=5", "retry adds a header to what goes wrong"],
  ["2s", "justone has no such fault, and it is no other effect"],
  ["302@2", '"2" is not a share from 0 to 1'],
  ["302@0x1", '"0x1" is not a share from 0 to 1'],
  ["301x0", "justone has no such fault"],
  ["2147483648ms", "2147483648ms must be at most 2147483647"],
  ["302+", "it has an empty part"],
])("x-mock-fault: %s is a mistake", async (effect, cause) => {
  const response = await createMock().request(`${FANS}?token=x&uid=${USER}`, { headers: { "x-mock-fault": effect } });
  expect([response.status, response.headers.get("x-mock-mistake")]).toEqual([400, "yes"]);
  expect((await jsonOf(response)).mistake).toContain(cause);
});

test("spaces around the words of an effect don't matter", async () => {
  const mock = createMock({ sleep: async () => undefined });
  expect((await refusal(mock, `${FANS}?token=x&uid=${USER}`, { "x-mock-fault": " 302 + 100ms " })).code).toBe(302);
});

test("uid=0302 is not the code 302", async () => {
  const mock = createMock();
  await mock.request(`${FANS}?token=x&uid=0302`);
  expect(mock.journal.entries()[0]?.by).not.toBe("rule");
});

test.each(["mock", "mock_302", "Mock-302", "302", "x-mock-302"])("token %s has no effect", async (token) => {
  expect((await refusal(createMock(), `${FANS}?token=${token}&uid=${USER}`)).code).toBe(0);
});

test.each([
  ["mock-token", "justone has no such fault, and it is no other effect. Known faults: badToken (100),"],
  ["mock-fast", "Known effects: a code or its name, reset,"],
  ["mock-999", "justone has no such code. Known codes: 100,"],
  ["mock-", 'unknown effect "". Known: a code or its name,'],
  ["mock-302%2B301", "it has two values for fault"],
  ["mock-302@7", '"7" is not a share from 0 to 1'],
])("token %s is a mistake that says how to choose a plain token", async (token, cause) => {
  const mock = createMock();
  const path = `${FANS}?token=${token}&uid=${USER}`;
  const response = await mock.request(path);
  expect([response.status, response.headers.get("x-mock-by")]).toEqual([400, "mistake"]);
  const { mistake } = await jsonOf(response);
  expect(mistake).toMatch(/^Failed to read token "mock-.*For a plain token use another prefix\.$/s);
  expect(mistake).toContain(cause);
  const explained = await mock.request(`/__mock/explain?url=${encodeURIComponent(path)}`);
  expect((await jsonOf(explained)).mistake).toBe(mistake);
});

test.each([
  ["x-mock-falt", "Did you mean x-mock-fault? "],
  ["X-Mock-Faults", "Did you mean x-mock-fault? "],
  ["x-mock-", ""],
  ["x-mock-cost", ""],
])("the request header %s is a mistake that names the known ones", async (name, question) => {
  const response = await createMock().request(`${FANS}?token=x&uid=${USER}`, { headers: { [name]: "302" } });
  expect([response.status, response.headers.get("x-mock-by")]).toEqual([400, "mistake"]);
  expect((await jsonOf(response)).mistake).toBe(
    `Failed to read header ${name.toLowerCase()}: no request header has this name. ${question}Known: x-mock-fault, x-mock-delay, x-mock-scenario, x-mock-tenant.`,
  );
});

test.each(["1e2", "0x10", "-1", "", "600001"])("x-mock-delay: %s is a mistake", async (delay) => {
  const response = await createMock().request(`${FANS}?token=x&uid=${USER}`, { headers: { "x-mock-delay": delay } });
  expect((await jsonOf(response)).mistake).toContain("it is not a number of milliseconds up to 600000");
});

test.each([
  ["mok-302", true],
  ["mcok-302", true],
  ["Mock-302", true],
  ["mock302", true],
  ["mock_reset", true],
  ["mok-token", false],
  ["mocha-302", false],
  ["my-token", false],
  ["mock", false],
])("token %s is a plain token; the log may say that it is almost a trigger: %j", async (token, isAlmostMagic) => {
  const details: unknown[] = [];
  const mock = createMock({ onEntry: (_entry, given) => details.push(given) });
  const { status, headers } = await mock.request(`${FANS}?token=${token}&uid=${USER}`);
  expect([status, headers.get("x-mock-by"), headers.get("x-mock-because")]).toEqual([200, "world", null]);
  expect(details).toEqual([{ isAlmostMagic }]);
});

test.each([
  ["x-mock-fault", "ratelimt", "Did you mean rateLimit? Known faults: "],
  ["x-mock-fault", "310", "Did you mean 300 or 301? Known codes: "],
  ["x-mock-fault", "stal", "Did you mean stall? Known faults: "],
  ["x-mock-scenario", "falky", "Did you mean flaky? Known scenarios: "],
])("%s: %s asks for the nearest word", async (header, value, question) => {
  const response = await createMock().request(`${FANS}?token=x&uid=${USER}`, { headers: { [header]: value } });
  expect((await jsonOf(response)).mistake).toContain(question);
});

test.each(["flaky", "bad-line"])(
  "the name of the scenario %s as a trigger is refused with the header for it",
  async (name) => {
    const mistakeOf = async (token: string, headers = {}) =>
      (await jsonOf(await createMock().request(`${FANS}?token=${token}&uid=${USER}`, { headers }))).mistake;
    const cause = `${name} is a scenario, not an effect. Try x-mock-scenario: ${name}.`;
    expect(await mistakeOf("a", { "x-mock-fault": name })).toBe(`Failed to read effect "${name}": ${cause}`);
    expect(await mistakeOf(`mock-${name}`)).toBe(
      `Failed to read token "mock-${name}": ${cause} For a plain token use another prefix.`,
    );
  },
);
