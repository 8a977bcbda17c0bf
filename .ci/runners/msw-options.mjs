// Wrong options of the handlers are refused, as everywhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMock } from "@weibo-kit/mock";
import { handlersFor } from "@weibo-kit/mock/msw";

test("an unknown option, and addresses that are none, are mistakes with the remedy", () => {
  const mock = createMock();
  assert.throws(
    () => handlersFor(mock, { server: [] }),
    /unknown setting "server". Did you mean servers\? Known: servers\./,
  );
  for (const servers of ["http://localhost:4010", [1], ["localhost:4010"], ["http://localhost:4010/api"]])
    assert.throws(() => handlersFor(mock, { servers }), /servers .*must be a list of addresses without a path/);
  assert.equal(handlersFor(mock, { servers: ["http://localhost:4010/"] })[0].info.path, "http://localhost:4010/*");
});
