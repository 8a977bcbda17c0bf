// A law: with the timers of a test in place of the global ones, every effect ends, in process and on a port.
import { once } from "node:events";
import { connect } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { disruptions, quirks } from "../src/plan/scenario/vocabulary.ts";
import { serve } from "../src/serve.ts";

const FANS = "/api/weibo/get-fans/v1?token=any&uid=1234567890";
const POST = "/users/show.json?source=k";
const FORM = { method: "POST", body: new URLSearchParams({ user_id: "11051" }) };

/** All that tests may replace; without microtasks, on which fetch itself depends. */
function withFakeTimers() {
  vi.useFakeTimers({
    toFake: [
      "setTimeout",
      "clearTimeout",
      "setInterval",
      "clearInterval",
      "setImmediate",
      "clearImmediate",
      "Date",
      "performance",
    ],
  });
  onTestFinished(() => void vi.useRealTimers());
}

/** A port that is open before the timers are replaced, or after. */
async function served(mock: Mock, isFakedFirst: boolean) {
  if (isFakedFirst) withFakeTimers();
  const { url, close } = await serve(mock, { port: 0 });
  if (!isFakedFirst) withFakeTimers();
  return { url, close };
}

/** How an answer ends: its status and length, or the error. */
async function end(answer: Promise<Response>): Promise<string> {
  try {
    const response = await answer;
    return `${response.status}: ${(await response.arrayBuffer()).byteLength}`;
  } catch (error) {
    return String(error);
  }
}

// A stall lasts ten minutes: it has a test of its own.
const ending = [
  ...Object.keys(disruptions),
  ...Object.keys(quirks),
  "5ms",
  "0.001ms/byte",
  "302+retry=1",
  "mutate=0.1",
].filter((effect) => effect !== "stall");

test.each(ending)("%s ends in process", async (effect) => {
  withFakeTimers();
  const headers = { "x-mock-fault": effect };
  for (const [path, init] of [
    [FANS, {}],
    [POST, FORM],
  ] as const) {
    expect(await end(createMock().request(path, { ...init, headers }))).toMatch(
      /^\d+: \d+$|^TypeError: (fetch failed|terminated)$/,
    );
  }
});

test.each(ending)("%s ends on a port", async (effect) => {
  const { url, close } = await served(createMock(), ending.indexOf(effect) % 2 === 0);
  const headers = { "x-mock-fault": effect };
  for (const [path, init] of [
    [FANS, {}],
    [POST, FORM],
  ] as const) {
    expect(await end(fetch(url + path, { ...init, headers }))).toMatch(
      /^\d+: \d+$|^TypeError: (fetch failed|terminated)$/,
    );
  }
  await close();
});

test.each([
  [FANS, {}],
  [POST, FORM],
] as const)("a stall of %s ends when the client leaves, in process and on a port", async (path, init) => {
  const { url, close } = await served(createMock(), true);
  for (const ask of [createMock().request, (path: string, init: RequestInit) => fetch(url + path, init)]) {
    const leaving = new AbortController();
    const response = await ask(path, { ...init, headers: { "x-mock-fault": "stall" }, signal: leaving.signal });
    const text = response.text();
    leaving.abort(new Error("enough"));
    await expect(text).rejects.toThrow("enough");
  }
  await close();
});

test.each([true, false])("a port closes under a stalled client; timers replaced first: %s", async (isFakedFirst) => {
  const { url, close } = await served(createMock(), isFakedFirst);
  const response = await fetch(url + FANS, { headers: { "x-mock-fault": "stall" } });
  const text = end(Promise.resolve(response));
  await close();
  expect(await text).toBe("TypeError: terminated");
});

test("a port closes under a client that sends nothing more, and under one whose bytes were refused", async () => {
  const { url, close } = await served(createMock(), true);
  const sockets = ["", "GET / HTTP/1.1\r\n", "garbage\r\n\r\n"].map((text) => {
    const socket = connect({ port: Number(new URL(url).port), host: "127.0.0.1", allowHalfOpen: true });
    socket.write(text);
    return socket.on("error", () => undefined).resume();
  });
  const closed = sockets.map((socket) => new Promise((resolve) => socket.once("close", resolve)));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  for (const socket of sockets) socket.once("end", () => socket.end());
  await close();
  await Promise.all(closed);
});

test("the control surface answers on a port", async () => {
  const mock = createMock();
  const { url, close } = await served(mock, true);
  // More entries than are written at a time.
  for (let call = 0; call < 450; call += 1) await mock.request(`${FANS}&page=${(call % 9) + 1}`);
  for (const path of ["health", "journal", "bill", "manners", "near-misses", "schedule?token=any", "scenarios"]) {
    expect((await (await fetch(`${url}/__mock/${path}`)).text()).length).toBeGreaterThan(1);
  }
  expect((await fetch(`${url}/__mock/reset`, { method: "POST" })).status).toBe(200);
  await close();
});

test("the date of a test is the mock's", async () => {
  const mock = createMock();
  withFakeTimers();
  vi.setSystemTime("2030-01-02T03:04:05Z");
  await mock.request(FANS);
  expect(mock.journal.entries()[0]?.at).toBe("2030-01-02T03:04:05.000Z");
});
