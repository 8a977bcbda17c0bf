// A client that gives up during a delay gets the error of its own fetch, and msw prints nothing.
import assert from "node:assert/strict";
import { after, before, mock as spies, test } from "node:test";
import { createMock } from "@weibo-kit/mock";
import { handlersFor } from "@weibo-kit/mock/msw";
import { setupServer } from "msw/node";

const mock = createMock();
const server = setupServer(...handlersFor(mock));
const printed = spies.method(console, "error", () => undefined);
before(() => server.listen());
after(() => server.close());

const fans = (token, signal) =>
  fetch(`https://api.justoneapi.com/api/weibo/get-fans/v1?token=${token}&uid=1234567890`, { signal });

test("an aborted call, and one that takes too long, reject as with the service, and nothing is printed", async () => {
  const leaving = new AbortController();
  const call = fans("mock-200ms", leaving.signal);
  setTimeout(() => leaving.abort(), 50);
  await assert.rejects(call, { name: "AbortError" });
  await assert.rejects(fans("mock-200ms", AbortSignal.timeout(50)), { name: "TimeoutError" });
  const reason = new Error("enough");
  await assert.rejects(fans("any", AbortSignal.abort(reason)), reason);
  // The mock has written its entries when the next answer is there.
  assert.equal((await fans("mock-250ms")).status, 200);
  assert.deepEqual(printed.mock.calls, []);
});
