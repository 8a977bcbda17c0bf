// openapi-fetch by itself, as other programs use it, with the mock's `fetch`: signals, addresses and lengths are real.

import { createMock } from "@weibo-kit/mock";
import type { JustOnePaths } from "@weibo-kit/types";
import createClient from "openapi-fetch";
import { expect, test } from "vitest";

const PATH = "/api/weibo/get-fans/v1";
const query = { token: "any", uid: "1234567890" };
const clientOf = (fetch: typeof globalThis.fetch) =>
  createClient<JustOnePaths>({ baseUrl: "https://api.justoneapi.com", fetch, querySerializer: serialize });

/** The token is no parameter of the documents' paths. */
const serialize = (given: object) => new URLSearchParams({ ...query, ...given }).toString();
const params = { params: { query: { uid: query.uid } } };

test("an answer has its address and length", async () => {
  const { data, response } = await clientOf(createMock().fetch).GET(PATH, params);
  expect(data).toMatchObject({ code: 0 });
  expect(response.url).toContain(`https://api.justoneapi.com${PATH}?`);
  expect(Number(response.headers.get("content-length"))).toBeGreaterThan(1_000);
});

test("a signal ends a call before it is sent, while it waits and while its body is read", async () => {
  const mock = createMock();
  const { GET } = clientOf(mock.fetch);
  await expect(GET(PATH, { ...params, signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow("before");
  expect(mock.journal.count).toBe(0);
  for (const effect of ["600000ms", "stall"]) {
    const leaving = new AbortController();
    const call = GET(PATH, { ...params, signal: leaving.signal, headers: { "x-mock-fault": effect } });
    while (mock.journal.count === 0) await Promise.resolve();
    leaving.abort(new Error("meanwhile"));
    await expect(call).rejects.toThrow("meanwhile");
    mock.reset();
  }
});
