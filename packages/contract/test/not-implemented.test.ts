// Operations that a server answers with 501 are not imitated, also behind a gateway that drops the headers of the mock.
import { createMock } from "@weibo-kit/mock";
import { serve } from "@weibo-kit/mock/serve";
import { expect, test } from "vitest";
import { catalogue, check, type Fetch, inProcess, type Results } from "../src/index.ts";

const brokenIn = ({ verdicts }: Results) =>
  verdicts.filter(({ is }) => is === "broken").map(({ id, because }) => `${id}: ${because}`);
const stateOf = ({ verdicts }: Results) => Object.fromEntries(verdicts.map(({ id, is }) => [id, is]));

/** Answers as they come through a gateway that drops the headers of the mock. */
const behindGateway =
  (url: string): Fetch =>
  async (asked, init) => {
    const { pathname, search } = new URL(asked);
    const { status, headers, body } = await fetch(url + pathname + search, { ...init, headers: {} });
    const type = { "content-type": headers.get("content-type") ?? "" };
    return new Response(body, { status, headers: type });
  };

test.each(["both", "fixtures"] as const)("behind a gateway, a mock in the mode %s breaks no promise", async (mode) => {
  const served = await serve(createMock({ mode }), { port: 0 });
  const settings = { probes: { runs: 0 }, sleep: async () => {} };
  const direct = await check(inProcess(createMock({ mode }).fetch), settings);
  const hidden = await check(inProcess(behindGateway(served.url), { faults: "magic" }), settings);
  await served.close();
  expect(brokenIn(hidden)).toEqual(brokenIn(direct));
  expect(stateOf(hidden)).toEqual(stateOf(direct));
  // All operations have an answer; without a fixture for it, a call has none.
  expect(stateOf(hidden)["tv-component-answers"]).toBe(mode === "fixtures" ? "not checked" : "kept");
});

test("a code 501 under HTTP 200 is the same answer", async () => {
  const mock = createMock({ dialect: "legacy" });
  const cases = catalogue.filter(({ operation }) => operation === "get-fans" || operation === "get-user-post");
  const fetch: Fetch = async (url, init) => {
    if (!url.includes("get-user-post") || url.includes("page=x")) return mock.fetch(url, init);
    return Response.json({ code: 501, data: null, message: "no such operation", recordTime: null });
  };
  const results = await check(inProcess(fetch, { dialect: "legacy", faults: "none" }), {
    cases,
    sleep: async () => {},
  });
  expect(brokenIn(results)).toEqual([]);
});
