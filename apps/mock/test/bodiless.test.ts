// Fixtures of answers without a body: the same in process and on a port, and nothing else on the wire.
import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const PATH = "/api/weibo/get-user-detail/v3?token=a&uid=5";

const mockOf = (status: number, scenario = {}) =>
  createMock({
    scenario,
    fixtures: [
      {
        upstream: "justone",
        operation: "get-user-detail",
        name: "it",
        shows: "a status",
        source: "test",
        request: "GET /api/weibo/get-user-detail/v3?uid=5",
        status,
        body: { code: 0, data: null, message: null },
      },
    ],
  });

test.each([100, 103, 199, 600, 200.5, Number.NaN])("a fixture with status %d is a mistake", (status) => {
  expect(() => mockOf(status)).toThrow(/^Failed to load fixture justone\/get-user-detail\/it: its status is /);
});

test.each([
  [204, {}],
  [205, {}],
  [304, {}],
  [204, { rules: [{ then: { disruption: "truncate" } }] }],
  [304, { rules: [{ then: { disruption: "wrong-length" } }] }],
] as const)("%i with %j answers the same in process and on a port", async (status, scenario) => {
  const mock = mockOf(status, scenario);
  const inProcess = await mock.request(PATH);
  expect([inProcess.status, await inProcess.text()]).toEqual([status, ""]);
  const { url, close } = await serve(mock, { port: 0 });
  const onPort = await fetch(url + PATH);
  expect([onPort.status, await onPort.text()]).toEqual([status, ""]);
  for (const name of ["x-mock-by", "x-mock-cost", "content-type"])
    expect(onPort.headers.get(name)).toBe(inProcess.headers.get(name));
  await close();
});

test.each([204, 304])("two calls on one connection that are answered with %i don't mix", async (status) => {
  const { url, close } = await serve(mockOf(status), { port: 0 });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  const head = "HTTP/1.1\r\nhost: localhost\r\n";
  socket.write(`GET ${PATH} ${head}\r\nGET /__mock/health ${head}connection: close\r\n\r\n`);
  let text = "";
  socket.setEncoding("utf8").on("data", (piece) => {
    text += piece;
  });
  await once(socket, "close");
  expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} [^{]*HTTP/1.1 200 OK`));
  expect(text).toContain('"ok":true');
  await close();
});
