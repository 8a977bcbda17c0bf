// A signal ends a call in process as it ends one of `fetch`: before, while it waits, and while its body is read.
import { expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";

const FANS = "http://localhost/api/weibo/get-fans/v1?token=a&uid=1234567890";
const POST = "http://localhost/users/show.json?source=k";
const REASON = new Error("enough");

const plain = ["a path", (mock: Mock, init: RequestInit) => mock.request(FANS, init)] as const;
const ways = [
  plain,
  ["a URL", (mock: Mock, init: RequestInit) => mock.fetch(new URL(FANS), init)],
  ["a Request", (mock: Mock, init: RequestInit) => mock.fetch(new Request(FANS, init))],
  ["a Request and an empty init", (mock: Mock, init: RequestInit) => mock.fetch(new Request(FANS, init), {})],
  [
    "a Request and a signal",
    (mock: Mock, { signal = null, ...init }: RequestInit) => mock.fetch(new Request(FANS, init), { signal }),
  ],
  [
    "a Request whose signal is replaced",
    (mock: Mock, { signal = null, ...init }: RequestInit) =>
      mock.fetch(new Request(FANS, { ...init, signal: AbortSignal.abort("other") }), { signal }),
  ],
  [
    "a form",
    (mock: Mock, init: RequestInit) =>
      mock.fetch(POST, { ...init, method: "POST", body: new URLSearchParams({ user_id: "11051" }) }),
  ],
] as const;

/** A sleep that never ends by itself and pays no heed to signals, and a promise of its beginning. */
function asleep() {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const sleep = () => {
    begin();
    return new Promise<void>(() => undefined);
  };
  return { begun, sleep };
}

test.each(ways)("%s: what is aborted before is neither counted nor billed", async (_way, ask) => {
  const mock = createMock();
  await expect(ask(mock, { signal: AbortSignal.abort(REASON) })).rejects.toBe(REASON);
  expect([mock.journal.count, mock.bill().calls]).toEqual([0, 0]);
});

test.each(ways)("%s: a delay ends with the reason", async (_way, ask) => {
  const { begun, sleep } = asleep();
  const mock = createMock({ sleep });
  const leaving = new AbortController();
  const answer = ask(mock, { headers: { "x-mock-delay": "600000" }, signal: leaving.signal });
  await begun;
  leaving.abort(REASON);
  await expect(answer).rejects.toBe(REASON);
});

const bodies = ["none", "truncate", "stall", "dribble", "garble", "html", "wrong-type", "wrong-length"];
const cases = bodies.flatMap((name) => ways.map(([way, ask]) => [name, way, ask] as const));

test.each(cases)("%s, %s: reading the body ends with the reason", async (name, _way, ask) => {
  const { sleep } = asleep();
  const mock = createMock({ sleep });
  const leaving = new AbortController();
  const headers = name === "none" ? {} : { "x-mock-fault": name };
  const response = await ask(mock, { headers, signal: leaving.signal });
  const copy = response.clone();
  leaving.abort(REASON);
  await expect(response.text()).rejects.toBe(REASON);
  await expect(copy.text()).rejects.toBe(REASON);
});

const JOURNAL = "http://localhost/__mock/journal";

test.each([
  ["a path", (mock: Mock, init: RequestInit) => mock.request("/__mock/journal", init)],
  ["a URL", (mock: Mock, init: RequestInit) => mock.fetch(new URL(JOURNAL), init)],
  ["a Request", (mock: Mock, init: RequestInit) => mock.fetch(new Request(JOURNAL, init))],
  ["its neighbour", (mock: Mock, init: RequestInit) => mock.request("/__mock/health", init)],
])("the control surface, %s: reading the body ends with the reason", async (_way, ask) => {
  const leaving = new AbortController();
  const response = await ask(createMock(), { signal: leaving.signal });
  const copy = response.clone();
  leaving.abort(REASON);
  await expect(response.text()).rejects.toBe(REASON);
  await expect(copy.text()).rejects.toBe(REASON);
});

test("the journal ends in the middle, too", async () => {
  const mock = createMock();
  for (let call = 0; call < 2_000; call += 1) await (await mock.fetch(FANS)).text();
  const leaving = new AbortController();
  const { body } = await mock.fetch(JOURNAL, { signal: leaving.signal });
  const reader = body?.getReader();
  expect((await reader?.read())?.done).toBe(false);
  leaving.abort(REASON);
  await expect(reader?.read()).rejects.toBe(REASON);
});

test.each([{}, "soon", 0])("a signal that is none, %j, is the error that fetch has", async (signal) => {
  const mock = createMock();
  const init = Object.assign<RequestInit, object>({}, { signal });
  const theirs = await fetch(FANS, init).catch((error: Error) => error);
  const ours = await mock.fetch(FANS, init).catch((error: Error) => error);
  expect(ours).toBeInstanceOf(TypeError);
  expect(String(ours)).toContain("signal");
  expect(String(ours)).toBe(String(theirs));
  expect(mock.journal.count).toBe(0);
});

test.each(["", "a", "e", "/users/show.json"])(
  "an address that is none, %j, is refused in whole words",
  async (address) => {
    await expect(createMock().fetch(address)).rejects.toThrow(/^Failed to parse URL from the address$/);
  },
);

test("a dribbling body ends in the middle", async () => {
  const { begun, sleep } = asleep();
  const leaving = new AbortController();
  const request = new Request(FANS, { headers: { "x-mock-fault": "dribble" }, signal: leaving.signal });
  const text = (await createMock({ sleep }).fetch(request)).text();
  await begun;
  leaving.abort(REASON);
  await expect(text).rejects.toBe(REASON);
});

test("a form that is given up while it is sent is not counted", async () => {
  const mock = createMock();
  const leaving = new AbortController();
  const body = new ReadableStream({
    pull(controller) {
      leaving.abort(REASON);
      controller.enqueue(new TextEncoder().encode("user_id=11051"));
      controller.close();
    },
  });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const init = { method: "POST", headers, body, duplex: "half" as const, signal: leaving.signal };
  await expect(mock.fetch(POST, init)).rejects.toBe(REASON);
  expect(mock.journal.count).toBe(0);
});

test.each(ways.filter(([way]) => way !== "a form"))(
  "%s: address and length are there, on clones, too",
  async (_way, ask) => {
    const response = await ask(createMock(), {});
    const copy = response.clone();
    expect([response.url, copy.url, copy.clone().url]).toEqual([FANS, FANS, FANS]);
    const { byteLength } = await response.arrayBuffer();
    expect(response.headers.get("content-length")).toBe(String(byteLength));
    expect(copy.headers.get("content-length")).toBe(String(byteLength));
  },
);

test.each([
  ["http://localhost/users/show.json?source=k&id=11051#top", "http://localhost/users/show.json?source=k&id=11051"],
  ["http://LOCALHOST:80/users/show.json?", "http://localhost/users/show.json?"],
  ["http://me:secret@localhost/users/show.json", "http://localhost/users/show.json"],
  ["http://localhost/__mock/health", "http://localhost/__mock/health"],
  ["http://localhost/nowhere", "http://localhost/nowhere"],
])("the address of an answer to %s is %s", async (asked, address) => {
  expect((await createMock().fetch(asked)).url).toBe(address);
});

test("HEAD has the length of the body that it leaves out", async () => {
  const mock = createMock();
  const head = await mock.fetch(FANS, { method: "HEAD" });
  expect(await head.text()).toBe("");
  expect(head.headers.get("content-length")).toBe(String((await (await mock.fetch(FANS)).arrayBuffer()).byteLength));
});
