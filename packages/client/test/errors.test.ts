/** Errors, as code that catches them sees them. */
import { expect, test, vi } from "vitest";
import { isWeiboError, RefusedError, WeiboError } from "../src/index.ts";
import { caught } from "./caught-error.ts";
import { BUSY, clientOf, TOKEN } from "./clients.ts";
import { refuse, service } from "./fake-service.ts";

test("an error of another copy of the package passes the guard, though not instanceof", async () => {
  vi.resetModules();
  const copy = await import("../src/index.ts");
  const error = new copy.RefusedError(
    "no",
    { operation: "get-fans", query: {}, attempts: 1, billed: "no" },
    { code: 100 },
  );
  expect(error).not.toBeInstanceOf(RefusedError);
  expect(isWeiboError(error)).toBe(true);
  expect(error).toBeInstanceOf(copy.WeiboError);
});

test.each([[new Error("x")], [{ kind: "refused" }], [null], [undefined], ["refused"], [302]])(
  "%s is not an error of the client",
  (value) => expect(isWeiboError(value)).toBe(false),
);

test("an error has all its properties in JSON, its message too", async () => {
  const error = await caught(clientOf(service(refuse(601)).fetch).users.get({ uid: BUSY }));
  expect(error).toBeInstanceOf(WeiboError);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "RefusedError",
    query: { uid: BUSY },
    kind: "refused",
    message: "get-user-detail (uid=1234567890) was refused with code 601: code 601",
    operation: "get-user-detail",
    code: 601,
    status: 200,
    requestId: "r1",
    attempts: 1,
    retryable: false,
    billed: "no",
  });
});

test("an error and each event name the user and the page, and never the token", async () => {
  const queries: unknown[] = [];
  const note = ({ query }: { readonly query: object }): unknown => queries.push(query);
  const hooks = { onTry: note, onEnd: note, onRetry: note };
  const weibo = clientOf(service(refuse(301)).fetch, { hooks, retry: { retries: 1 } });
  const error = await caught(weibo.fans.page({ uid: TOKEN, page: 7 }));
  expect(error.query).toEqual({ uid: "***", page: "7" });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ query: { uid: "***", page: "7" } });
  expect(queries).toEqual(Array(5).fill({ uid: "***", page: "7" }));
  const used = weibo.withOptions({ budget: { calls: 0 } });
  expect(await caught(used.fans.page({ uid: "5", page: 2 }))).toMatchObject({
    kind: "budget",
    query: { uid: "5", page: "2" },
  });
});
