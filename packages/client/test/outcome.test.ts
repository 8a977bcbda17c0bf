/** Which answers are a success, and which are which error. */
import { createMock } from "@weibo-kit/mock";
import { justoneCodes } from "@weibo-kit/types/codes";
import { expect, test } from "vitest";
import { MissingError, RefusedError, WithheldError } from "../src/index.ts";
import { caught } from "./caught-error.ts";
import { BUSY, clientOf, TOKEN } from "./clients.ts";
import { envelope, json, PROFILE, refuse, service, works } from "./fake-service.ts";

const uid = BUSY;
const mocks = { current: createMock(), legacy: createMock({ dialect: "legacy" }) };
const refusals = Object.values(justoneCodes).filter(({ code }) => code !== 0);

test.each(refusals)("code $code ($name) is a RefusedError of that code in both dialects", async ({ code, status }) => {
  for (const dialect of ["current", "legacy"] as const) {
    const weibo = clientOf(mocks[dialect].fetch, { retry: { retries: 0 } });
    const error = await caught(weibo.users.get({ uid: String(code) }));
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toMatchObject({ kind: "refused", operation: "get-user-detail", code, status: status[dialect] });
  }
});

test("an unknown code is a refusal too, not retried, and perhaps billed", async () => {
  const { fetch, requests } = service(refuse(201));
  const error = await caught(clientOf(fetch).users.get({ uid }));
  expect(error).toMatchObject({ kind: "refused", code: 201, requestId: "r1", retryable: false, billed: "maybe" });
  expect(requests).toHaveLength(1);
});

test("code 0 with HTTP 500 is a contradiction, and is not retried: it may have been billed", async () => {
  const { fetch, requests } = service(json(envelope(0, PROFILE), 500));
  const error = await caught(clientOf(fetch).users.get({ uid }));
  expect(error).toMatchObject({ kind: "contradiction", code: 0, status: 500, billed: "maybe", attempts: 1 });
  expect(requests).toHaveLength(1);
});

test.each([
  ["a page of a portal", 200, "<html>log in</html>", 1],
  ["an empty body", 200, "", 1],
  ["null", 200, "null", 1],
  ["a list", 200, "[]", 1],
  ["an object without code", 200, '{"error":"x"}', 1],
  ["a code as text", 200, '{"code":"0","data":{}}', 1],
  ["no content", 204, null, 1],
  ["a gateway that gave up", 504, "<html>504</html>", 4],
  ["half an envelope", 200, '{"code":0,"data":{"ok":1,', 4],
])("%s is a ProtocolError", async (_what, status, body, tries) => {
  const { fetch, requests } = service(() => new Response(body, { status }));
  const error = await caught(clientOf(fetch).users.get({ uid }));
  expect(error).toMatchObject({ kind: "protocol", status, code: undefined, billed: "maybe", attempts: tries });
  expect(requests).toHaveLength(tries);
});

test.each([
  ["null", null],
  ["nothing at all", undefined],
  ["an ok of its own", { ok: -100 }],
  ["no user", { ok: 1, data: {} }],
])("code 0 with %s for a payload is a ProtocolError that was billed", async (_what, data) => {
  const { fetch } = service(json(envelope(0, data)));
  expect(await caught(clientOf(fetch).users.get({ uid }))).toMatchObject({ kind: "protocol", billed: "yes", code: 0 });
});

test("a withheld list is an error of its own, billed, and not an empty list", async () => {
  const payload = { ok: 0, msg: "博主设置仅针对粉丝展示全部关注", relation_display: 1, error_type: "none" };
  const weibo = clientOf(service(json(envelope(0, payload))).fetch);
  const outcome = await weibo.follows.try({ uid });
  expect(outcome.ok ? outcome : outcome.error).toBeInstanceOf(WithheldError);
  expect(outcome).toMatchObject({ ok: false, error: { kind: "withheld", code: 0, billed: "yes", requestId: "r1" } });
  expect(await caught(weibo.fans.page({ uid }))).toMatchObject({ kind: "withheld", operation: "get-fans" });
  expect(weibo.spent()).toMatchObject({ tries: 2, billed: 2 });
});

test("a uid that no user has is an error of its own, billed and not retried", async () => {
  const weibo = clientOf(mocks.current.fetch);
  const error = await caught(weibo.users.get({ uid: "1" }));
  expect(error).toBeInstanceOf(MissingError);
  expect(error).toMatchObject({ kind: "missing", code: 0, status: 200, billed: "yes", attempts: 1, retryable: false });
  expect(error.message).toBe("get-user-detail (uid=1) found nothing: 用户不存在");
  expect(await weibo.users.try({ uid: "1" })).toMatchObject({ ok: false, error: { kind: "missing" } });
  expect(weibo.spent()).toMatchObject({ tries: 2, billed: 2 });
});

test("the words of a missing user hold no token", async () => {
  const payload = { ok: 1, user: {}, message: `no user for ${TOKEN}`, abnormal: true };
  const error = await caught(clientOf(service(json(envelope(0, payload))).fetch).users.get({ uid }));
  expect(error.message).toBe(`get-user-detail (uid=${uid}) found nothing: no user for ***`);
});

test("try resolves to what get resolves to, as a value", async () => {
  const weibo = clientOf(mocks.current.fetch);
  const profile = await weibo.users.get({ uid });
  expect(profile.user.idstr).toBe(uid);
  expect(await weibo.users.try({ uid })).toEqual({ ok: true, value: profile });
});

test("validate gets every payload, and what it returns is a typed error that was billed", async () => {
  const seen: unknown[] = [];
  const { fetch } = service(works);
  const weibo = clientOf(fetch, {
    validate: (operation, payload) => {
      seen.push([operation, payload]);
      return operation === "get-user-detail" ? "no idstr" : undefined;
    },
  });
  const error = await caught(weibo.users.get({ uid }));
  expect(error).toMatchObject({ kind: "invalid-payload", billed: "yes", status: 200, requestId: "r1" });
  expect(error.message).toContain("no idstr");
  expect(seen).toEqual([["get-user-detail", PROFILE]]);
});
