// What the fuzzer found, each with the request that it began with.
import { expect, test } from "vitest";
import { answersIn } from "../fuzz/answers.ts";
import { send } from "../fuzz/send.ts";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const FORM = "content-type: application/x-www-form-urlencoded\r\ncontent-length: 99";

test("a target that a URL parser takes for a host doesn't break the manners of all", async () => {
  const { url, close } = await serve(createMock(), { port: 0 });
  await send(Number(new URL(url).port), "GET //?uid=955630337 HTTP/1.1\r\nhost: localhost\r\n\r\n", 3_000);
  const manners = await fetch(`${url}/__mock/manners`);
  expect([manners.status, await manners.json()]).toEqual([200, [expect.objectContaining({ calls: 1 })]]);
  await close();
});

test.each([
  ["a form that breaks off", `POST /users/show.json HTTP/1.1\r\nhost: localhost\r\n${FORM}\r\n\r\nsource=k`, 400],
  [
    "a control body that breaks off",
    "PUT /__mock/limits HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n{}",
    400,
  ],
  ["a target that is no path", "OPTIONS * HTTP/1.1\r\nhost: localhost\r\n\r\n", 400],
  ["an expectation", "GET /__mock/health HTTP/1.1\r\nhost: localhost\r\nexpect: x\r\n\r\n", 417],
  ["no host", "GET /api/weibo/get-fans/v1 HTTP/1.1\r\n\r\n", 401],
  ["no host, at the control surface", "GET /__mock/journal HTTP/1.1\r\n\r\n", 403],
])("%s is answered with a body, as JSON", async (_what, request, status) => {
  const { url, close } = await serve(createMock(), { port: 0 });
  // The first requests of a port wait until the other path is loaded.
  await (await fetch(`${url}/__mock/health`)).text();
  const { raw: answer } = await send(Number(new URL(url).port), request, 300);
  expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
  expect(JSON.parse(answer.slice(answer.indexOf("{")))).toBeTypeOf("object");
  await close();
});

test("a request that breaks off behind another doesn't take its answer away", async () => {
  const { url, close } = await serve(createMock(), { port: 0 });
  const whole = "GET /users/show.json?source=k&id=11051 HTTP/1.1\r\nhost: localhost\r\n\r\n";
  const cut = `POST /users/show.json HTTP/1.1\r\nhost: localhost\r\n${FORM}\r\n\r\nsource=k`;
  const { raw: answer } = await send(Number(new URL(url).port), whole + cut, 300);
  expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*HTTP\/1\.1 400 /);
  await close();
});

test("the refusal of a control request and the one of the bytes behind it are two answers", async () => {
  const { url, close } = await serve(createMock(), { port: 0 });
  const request = "POST /__mock/clock\r\nhost: a b\r\n\r\nbroken\r\n\r\n";
  const { raw } = await send(Number(new URL(url).port), request, 300);
  const [answer] = answersIn(raw);
  expect(JSON.parse(answer?.body ?? "")).toEqual({ mistake: expect.stringContaining("Host header") });
  await close();
});
