// node:test, which needs no other package: `node --test`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMock } from "@weibo-kit/mock";

test("an app that has used up its quota gets code 303", async () => {
  const mock = createMock({ limits: { perDay: 1 } });
  const path = "/api/weibo/get-fans/v1?token=any&uid=1234567890";
  const codes = [];
  for (let call = 0; call < 2; call += 1) codes.push((await (await mock.request(path)).json()).code);
  assert.deepEqual(codes, [0, 303]);
});
