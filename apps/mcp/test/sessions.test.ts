// Sessions at a mock that runs already, and what a check may call.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@weibo-kit/mock";
import { serve } from "@weibo-kit/mock/serve";
import { expect, onTestFinished, test } from "vitest";
import { codeOf, startClient } from "./client.ts";

const FANS = "/api/weibo/get-fans/v1?token=any&uid=1234567890";

async function runningMock(settings = {}) {
  const mock = createMock({ seed: 7 });
  const { url, close } = await serve(mock, { port: 0, ...settings });
  onTestFinished(close);
  return { mock, url };
}

test.each([{}, { adminToken: "house-key" }])(
  "two sessions at one mock with %j don't disturb each other",
  async (settings) => {
    const { mock, url } = await runningMock(settings);
    const [one, other] = await Promise.all([startClient({ WEIBO_KIT_URL: url }), startClient({ WEIBO_KIT_URL: url })]);
    await one.result("set_scenario", { scenario: "broke" });
    const codeFor = async ({ where }: typeof one) =>
      codeOf(await fetch(url + FANS, { headers: { "x-mock-tenant": where().tenant } }));
    expect([await codeFor(one), await codeFor(other)]).toEqual([601, 0]);
    expect(await one.result("journal")).toMatchObject({ calls: 1, entries: [{ code: 601 }] });
    expect(await other.result("bill")).toMatchObject({ calls: 1, total: "0.10" });
    await one.client.close();
    expect(await other.result("journal")).toMatchObject({ calls: 1, entries: [{ code: 0 }] });
    expect(mock.journal.entries(one.where().tenant)).toEqual([]);
  },
);

test("users are those of the mock's world", async () => {
  const { mock, url } = await runningMock();
  const { result } = await startClient({ WEIBO_KIT_URL: url });
  const [uid = 0] = mock.world.find({ posts: "10..20", gender: "m" }, { limit: 1 });
  expect(await result("find_users", { posts: "10..20", gender: "m", limit: 1 })).toMatchObject({ users: [{ uid }] });
});

test("a server that finds no mock starts all the same, and finds it later", async () => {
  const { url, close } = await serve(createMock(), { port: 0 });
  await close();
  const { mistake, result, client } = await startClient({ WEIBO_KIT_URL: url });
  expect(client.getInstructions()).toContain(`Failed to reach the mock at ${url}`);
  expect(await mistake("bill")).toContain("Start it (npx weibo-kit serve)");
  const again = await serve(createMock(), { port: Number(new URL(url).port) });
  onTestFinished(again.close);
  expect(await result("bill")).toMatchObject({ calls: 0 });
});

test.each(["mock", "ftp://127.0.0.1", "http://user:password@127.0.0.1"])(
  "the address %s is a mistake",
  async (address) => {
    const { mistake } = await startClient({ WEIBO_KIT_URL: address });
    expect(await mistake("journal")).toMatch(
      /^Failed to open a session: WEIBO_KIT_URL is no http address without a password/,
    );
  },
);

test("a server that is no mock is a mistake", async () => {
  const { url } = await runningMock();
  const { mistake } = await startClient({ WEIBO_KIT_URL: `${url}/elsewhere` });
  expect(await mistake("journal")).toContain("it answers 404 like no mock of weibo-kit");
});

test("a check beyond this machine wants live, then a token, before any call", async () => {
  const { mistake } = await startClient();
  const address = "https://api.justoneapi.com";
  expect(await mistake("check", { address })).toContain('calls may cost money. Ask the user, then set "live": true.');
  expect(await mistake("check", { address, live: true })).toContain("there is no token");
});

test("a live check stops at its cap, counts its calls in the user's folder, and shows no token", async () => {
  const { mock, url } = await runningMock();
  const home = mkdtempSync(join(tmpdir(), "weibo-kit-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const { result } = await startClient({ HOME: home, USERPROFILE: home, WEIBO_KIT_TOKEN: "live-token" });
  // This machine by a name that isn't known as such.
  const address = url.replace("127.0.0.1", "[::ffff:127.0.0.1]");
  const found = await result("check", { address, live: true, only: ["get-fans"], maxCalls: 2 });
  expect(found).toMatchObject({ calls: 2, billed: "¥0.20", kept: expect.any(Number) });
  expect(mock.bill("live-token")).toMatchObject({ calls: 2 });
  expect(readdirSync(join(home, ".weibo-kit", "ledger"))).toHaveLength(1);
  expect(JSON.stringify(found)).not.toContain("live-token");
});
