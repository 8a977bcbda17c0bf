// A client that closes its side behind its last request reads its answers to their end; what waits is given up.
import { connect } from "node:net";
import { expect, test } from "vitest";
import { createMock, type MockSettings } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";
const request = (target: string, effect = "", method = "GET") =>
  `${method} ${target} HTTP/1.1\r\nhost: localhost\r\n${effect && `x-mock-fault: ${effect}\r\n`}\r\n`;

/** Sends these bytes to a mock with as many recorded calls, closes its side, and reads until the mock closes the connection. */
async function lastRequest(bytes: string, calls = 0, settings: MockSettings = {}) {
  const mock = createMock(settings);
  for (let call = 0; call < calls; call += 1) await mock.request(`${FANS}&page=${call}`);
  const { url, close } = await serve(mock, { port: 0 });
  let text = "";
  await new Promise<void>((resolve) => {
    const socket = connect({ port: Number(new URL(url).port), host: "127.0.0.1", allowHalfOpen: true }, () => {
      socket.end(bytes);
    });
    socket.setEncoding("utf8").on("data", (piece) => {
      text += piece;
    });
    socket.once("close", () => resolve());
  });
  await close();
  return { mock, text };
}

const statusesIn = (text: string) => text.match(/HTTP\/1.1 \d+/g)?.map((line) => Number(line.slice(9))) ?? [];
/** The JSON of a body in chunks. */
const chunksIn = (text: string) =>
  JSON.parse(
    text
      .slice(text.indexOf("\r\n\r\n") + 2)
      .replace(/\r\n[\da-f]+\r\n/g, "")
      .trim(),
  );

test("a long listing comes whole", async () => {
  const { text } = await lastRequest(request("/__mock/journal"), 400);
  expect(text.endsWith("\r\n0\r\n\r\n")).toBe(true);
  expect(chunksIn(text).entries).toHaveLength(400);
});

test("a report comes whole", async () => {
  const { text } = await lastRequest(request("/__mock/manners"), 400);
  expect(chunksIn(text)).toMatchObject([{ calls: 400 }]);
});

test("all of several requests are answered, those behind a listing too", async () => {
  const sent = request(FANS) + request("/__mock/journal") + request("/nowhere", "", "POST") + request(FANS);
  const { text, mock } = await lastRequest(sent, 100);
  expect(statusesIn(text)).toEqual([200, 200, 404, 200]);
  expect(mock.journal.count).toBe(103);
});

/** A sleep that only a signal ends. */
const sleep: MockSettings["sleep"] = (_milliseconds, signal) =>
  new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve());
  });

test.each([
  ["a delayed answer", request(FANS, "900000ms"), []],
  ["a delayed answer behind another", request(FANS) + request(FANS, "900000ms"), [200]],
  ["a delayed answer to a POST", request("/users/show.json", "900000ms", "POST"), []],
  ["a delayed answer behind one to a POST", request("/nowhere", "", "POST") + request(FANS, "900000ms"), [404]],
  ["the rest of a stalled answer", request(FANS, "stall"), [200]],
  ["the rest of a stalled answer to a POST", request("/users/show.json?source=k", "stall", "POST"), [400]],
])("%s is given up, and its timer ends", async (_name, sent, statuses) => {
  const { text, mock } = await lastRequest(sent, 0, { sleep });
  expect(statusesIn(text)).toEqual(statuses);
  await expect.poll(() => mock.journal.all.pending).toBe(0);
});
