// Several requests on one connection are answered in their order, each for a client that is still there.
import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { createMock, type MockSettings } from "../src/index.ts";
import { type ServeSettings, serve } from "../src/serve.ts";

const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";
const get = (effect = "", target = FANS) =>
  `GET ${target} HTTP/1.1\r\nhost: localhost\r\n${effect === "" ? "" : `x-mock-fault: ${effect}\r\n`}\r\n`;

/** A mock on a port with one connection to it; `text` is all that has arrived. */
async function connected(settings: MockSettings = {}, serving: ServeSettings = {}) {
  const mock = createMock(settings);
  const { url, close } = await serve(mock, { ...serving, port: 0 });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let text = "";
  socket.setEncoding("utf8").on("data", (piece) => {
    text += piece;
  });
  // A reset.
  socket.on("error", () => undefined);
  const closed = new Promise((resolve) => {
    socket.once("close", resolve);
  });
  await once(socket, "connect");
  return { mock, close, socket, closed, text: () => text };
}

/** A sleep that lasts until the client leaves, with promises of its beginning and its end. */
function untilGone() {
  const [begun, gone] = [signalled(), signalled()];
  const sleep: MockSettings["sleep"] = async (_milliseconds, signal) => {
    signal.addEventListener("abort", () => gone.resolve());
    begun.resolve();
    await gone.promise;
  };
  return { sleep, begun: begun.promise, gone: gone.promise };
}

/** A promise and the function that resolves it. */
function signalled() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const statusesIn = (text: string) => text.match(/HTTP\/1.1 \d+/g)?.map((line) => Number(line.slice(9))) ?? [];

test("a reset behind a delayed answer leaves that answer whole", async () => {
  const { socket, closed, close, text } = await connected();
  socket.write(get("20ms") + get("reset") + get());
  await closed;
  await close();
  expect(statusesIn(text())).toEqual([200]);
  const [head = "", body = ""] = text().split("\r\n\r\n");
  expect(Buffer.byteLength(body)).toBe(Number(/content-length: (\d+)/i.exec(head)?.[1]));
});

test.each([
  ["garbage", "garbage\r\n\r\n", 400],
  ["CONNECT", "CONNECT a.example:443 HTTP/1.1\r\nhost: a.example:443\r\n\r\n", 501],
])("%s behind delayed answers is refused behind them", async (_name, sent, status) => {
  const { socket, closed, close, text } = await connected();
  socket.write(get("20ms") + get("20ms", "/nowhere") + sent);
  await closed;
  await close();
  expect(statusesIn(text())).toEqual([200, 404, status]);
});

test("a client that leaves during a delay ends it: the call is recorded, requests behind it are not made", async () => {
  const { sleep, begun, gone } = untilGone();
  const { mock, socket, close } = await connected({ sleep });
  socket.write(get("900000ms") + get("900000ms"));
  await begun;
  socket.destroy();
  await gone;
  await close();
  expect(mock.journal.entries().map(({ nth, code }) => [nth, code])).toEqual([[1, 0]]);
  expect(mock.journal.all.pending).toBe(0);
});

test("more waiting requests than allowed cut the connection", async () => {
  const { sleep, begun } = untilGone();
  const { mock, socket, closed, close } = await connected({ sleep }, { mostWaiting: 10 });
  socket.write(get("900000ms"));
  await begun;
  socket.write(get().repeat(12));
  await closed;
  await close();
  expect(mock.journal.count).toBe(1);
});

test("a connection with many waiting requests is read on when they are answered", async () => {
  const { socket, close, text } = await connected();
  for (let count = 0; count < 20; count += 1) socket.write(get("", "/nowhere").repeat(20));
  while (statusesIn(text()).length < 400) await once(socket, "data");
  socket.destroy();
  await close();
  expect(statusesIn(text())).toHaveLength(400);
});

test("in process, a request whose signal aborts rejects as fetch does", async () => {
  const { sleep, begun } = untilGone();
  const mock = createMock({ sleep });
  const leaving = new AbortController();
  const headers = { "x-mock-fault": "900000ms" };
  const answers = [
    mock.fetch(new Request(`http://mock${FANS}`, { headers, signal: leaving.signal })),
    mock.request(FANS, { headers, signal: leaving.signal }),
  ];
  await begun;
  leaving.abort();
  for (const answer of answers) await expect(answer).rejects.toMatchObject({ name: "AbortError" });
});

test("many resets behind answers at a time put no listeners on a shared signal", async () => {
  const warnings: string[] = [];
  const listen = ({ name }: Error) => void warnings.push(name);
  process.on("warning", listen);
  const { url, close } = await serve(createMock(), { port: 0 });
  const connections = Array.from({ length: 40 }, () => connect(Number(new URL(url).port), "127.0.0.1"));
  for (const socket of connections) socket.on("error", () => undefined).write(get("", "/nowhere"));
  await Promise.all(connections.map((socket) => once(socket, "data")));
  const closed = connections.map((socket) => new Promise((resolve) => socket.once("close", resolve)));
  for (const socket of connections) socket.write(get("reset"));
  await Promise.all(closed);
  await close();
  process.off("warning", listen);
  expect(warnings).toEqual([]);
});
