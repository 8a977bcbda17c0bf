// Disruptions are typed failures in process and real ones on the socket: the same either way.
import { connect } from "node:net";
import { expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const FANS = "/api/weibo/get-fans/v1?token=x&uid=1234567890";
const disrupted = (name: string) => ({ headers: { "x-mock-fault": name } });
const codeOf = (error: unknown) => Object(Object(error).cause).code;
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

test.each([
  ["reset", "ECONNRESET"],
  ["empty", "UND_ERR_SOCKET"],
])("%s: fetch rejects in process as it does on the socket", async (name, code) => {
  const mock = createMock();
  const inProcess = await failure(mock.request(FANS, disrupted(name)));
  expect(inProcess).toBeInstanceOf(TypeError);
  expect(inProcess).toMatchObject({ message: "fetch failed" });
  expect(codeOf(inProcess)).toBe(code);
  const { url, close } = await serve(mock, { port: 0 });
  const onSocket = await failure(fetch(url + FANS, disrupted(name)));
  await close();
  expect(onSocket).toMatchObject({ message: "fetch failed" });
  expect(codeOf(onSocket)).toBe(code);
  expect(mock.journal.count).toBe(2);
});

test("truncate: headers and half a body, then the same error", async () => {
  const mock = createMock();
  const { url, close } = await serve(mock, { port: 0 });
  for (const response of [
    await mock.request(FANS, disrupted("truncate")),
    await fetch(url + FANS, disrupted("truncate")),
  ]) {
    expect(response.status).toBe(200);
    expect(response.headers.get("x-mock-disruption")).toBe("truncate");
    expect(await failure(response.text())).toMatchObject({ message: "terminated" });
  }
  await close();
});

test("stall: half a body, then silence until the client gives up", async () => {
  const mock = createMock();
  const { url, close } = await serve(mock, { port: 0 });
  const ways: readonly Mock["fetch"][] = [mock.fetch, fetch];
  for (const ask of ways) {
    const controller = new AbortController();
    const response = await ask(url + FANS, { ...disrupted("stall"), signal: controller.signal });
    const reader = response.body?.getReader();
    expect(Object((await reader?.read())?.value).length).toBeGreaterThan(100);
    const next = failure(Promise.resolve(reader?.read()));
    controller.abort();
    expect(await next).toMatchObject({ name: "AbortError" });
  }
  await close();
});

test("dribble: the whole body, in sixteen pieces with a pause before each", async () => {
  const pauses: number[] = [];
  const mock = createMock({
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
    },
  });
  expect(Object(await (await mock.request(FANS, disrupted("dribble"))).json()).code).toBe(0);
  expect(pauses).toEqual(Array(16).fill(100));
});

test.each(["garble", "wrong-length"])("%s: HTTP 200 and a body that doesn't parse", async (name) => {
  const mock = createMock();
  const { url, close } = await serve(mock, { port: 0 });
  for (const response of [await mock.request(FANS, disrupted(name)), await fetch(url + FANS, disrupted(name))]) {
    expect(response.status).toBe(200);
    expect(await failure(response.json())).toBeInstanceOf(SyntaxError);
  }
  await close();
});

test("wrong-length: more is sent than announced", async () => {
  const { url, close } = await serve(createMock(), { port: 0 });
  const raw = await new Promise<string>((resolve) => {
    let text = "";
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () =>
      socket.write(`GET ${FANS} HTTP/1.1\r\nhost: localhost\r\nx-mock-fault: wrong-length\r\n\r\n`),
    );
    socket.setEncoding("utf8").on("data", (piece) => {
      text += piece;
    });
    socket.on("close", () => resolve(text));
  });
  await close();
  const [head = "", body = ""] = raw.split("\r\n\r\n");
  expect(Buffer.byteLength(body) - Number(/content-length: (\d+)/i.exec(head)?.[1])).toBe(20);
});

test("html: V1's Guru Meditation, and a gateway's page before Just One", async () => {
  const mock = createMock();
  const meditation = await mock.request("/users/show.json?source=k&user_id=11051", disrupted("html"));
  expect([meditation.status, meditation.headers.get("retry-after")]).toEqual([503, "0"]);
  expect(meditation.headers.get("content-type")).toContain("text/html");
  expect(await meditation.text()).toContain("Guru Meditation");
  expect((await mock.request(FANS, disrupted("html"))).status).toBe(502);
});

test("wrong-type: the right body under the wrong name", async () => {
  const response = await createMock().request(FANS, disrupted("wrong-type"));
  expect(response.headers.get("content-type")).toBe("text/html");
  expect(JSON.parse(await response.text()).code).toBe(0);
});

test("a magic token disrupts as the header does", async () => {
  const mock = createMock();
  expect(codeOf(await failure(mock.request(FANS.replace("token=x", "token=mock-resetx1"))))).toBe("ECONNRESET");
  expect((await mock.request(FANS.replace("token=x", "token=mock-resetx1"))).status).toBe(200);
});

test("wrong-length: twenty bytes more than announced, whatever the alphabet", async () => {
  const mock = createMock();
  const whole = await (await mock.request("/users/show.json?source=a&user_id=11051")).arrayBuffer();
  const cut = await mock.request("/users/show.json?source=a&user_id=11051", disrupted("wrong-length"));
  expect(whole.byteLength - (await cut.arrayBuffer()).byteLength).toBe(20);
  expect(cut.headers.get("content-length")).toBe(String(whole.byteLength - 20));
});
