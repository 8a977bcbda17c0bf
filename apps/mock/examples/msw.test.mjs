// msw: an app keeps the services' own addresses, and its calls are answered by a mock in the same process.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createMock } from "@weibo-kit/mock";
import { handlersFor } from "@weibo-kit/mock/msw";
import { setupServer } from "msw/node";

const mock = createMock();
const server = setupServer(...handlersFor(mock));
before(() => server.listen());
after(() => server.close());

const fans = (token) => fetch(`https://api.justoneapi.com/api/weibo/get-fans/v1?token=${token}&uid=1234567890`);

test("a page of fans", async () => {
  const { code, data } = await (await fans("any")).json();
  assert.deepEqual([code, data.users.length], [0, 20]);
});

test("a quota that is used up", async () => {
  mock.use("broke", "poor");
  assert.equal((await (await fans("poor")).json()).code, 601);
});

test("a connection that breaks", async () => {
  await assert.rejects(fans("mock-reset"), TypeError);
});

test("the Open Platform's own address", async () => {
  const response = await fetch("http://api.t.sina.com.cn/users/show.xml?source=any&user_id=11051");
  assert.match(await response.text(), /微博开放平台/);
});
