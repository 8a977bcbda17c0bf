/** Stacks of errors begin where the client was called, so that an uncaught one shows the caller's line. */
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { createOpenV1Client } from "../src/open-v1/index.ts";
import { caught } from "./caught-error.ts";
import { BUSY, clientOf } from "./clients.ts";

const uid = BUSY;
const weibo = clientOf(createMock({ scenario: { rules: [{ then: { fault: 601 } }] } }).fetch);
const secondPage = clientOf(createMock({ scenario: { rules: [{ when: { nth: 2 }, then: { fault: 601 } }] } }).fetch);
const v1 = createOpenV1Client({ credential: { appKey: "any" }, fetch: createMock().fetch });

const calls = {
  "users.get": () => weibo.users.get({ uid }),
  "fans.page": () => weibo.fans.page({ uid, page: 2 }),
  "follows.all": async () => {
    for await (const { id } of weibo.follows.all({ uid })) throw new Error(`user ${id} was listed`);
  },
  "page.next": async () => {
    const page = await secondPage.fans.page({ uid });
    return page.next();
  },
  "users.show": () => v1.users.show({ user_id: 40_023 }),
  "users.try": async () => {
    const outcome = await weibo.users.try({ uid });
    throw outcome.ok ? new Error("it succeeded") : outcome.error;
  },
};

test.each(Object.entries(calls))("%s: the first frame is the caller's", async (_name, call) => {
  const { message, name, stack = "" } = await caught(call());
  const [title, first] = stack.split("\n");
  expect(title).toBe(`${name}: ${message}`);
  expect(first).toContain("stacks.test.ts");
  expect(stack).not.toContain("packages/client/src");
});

test("the message names the parameters", async () => {
  expect((await caught(weibo.fans.page({ uid, page: 2 }))).message).toBe(
    `get-fans (uid=${uid}, page=2) was refused with code 601: INSUFFICIENT BALANCE`,
  );
});
