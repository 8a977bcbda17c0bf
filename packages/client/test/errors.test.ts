/** Errors, as code that catches them sees them. */
import { expect, test, vi } from "vitest";
import { isWeiboError, RefusedError, WeiboError } from "../src/index.ts";
import { caught } from "./caught-error.ts";
import { BUSY, clientOf } from "./clients.ts";
import { refuse, service } from "./fake-service.ts";

test("an error of another copy of the package passes the guard, though not instanceof", async () => {
  vi.resetModules();
  const copy = await import("../src/index.ts");
  const error = new copy.RefusedError("no", { operation: "get-fans", attempts: 1, billed: "no" }, { code: 100 });
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
    kind: "refused",
    message: "get-user-detail was refused with code 601: code 601",
    operation: "get-user-detail",
    code: 601,
    status: 200,
    requestId: "r1",
    attempts: 1,
    retryable: false,
    billed: "no",
  });
});
