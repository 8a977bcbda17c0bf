/** The sample code of both services, rewritten for this client, works. */
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { listFollows } from "../examples/list-follows.ts";
import { showUser } from "../examples/show-user.ts";
import { createOpenV1Client } from "../src/open-v1/index.ts";
import { BUSY, clientOf } from "./clients.ts";
import { envelope, json, service } from "./fake-service.ts";
import { findUser, listedIds } from "./find-user.ts";

const mock = createMock();

test("list the accounts that an account follows", async () => {
  const uid = findUser(mock, "follows", [30, 60]);
  const lines = await listFollows(clientOf(mock.fetch), String(uid));
  expect(lines).toHaveLength(listedIds(mock, "follows", uid).length);
  for (const line of lines) expect(line).toMatch(/^\S.* \([\d.]+[万亿]? fans\)$/);
  const shy = service(json(envelope(0, { ok: 0, msg: "…", relation_display: 1, error_type: "none" })));
  expect(await listFollows(clientOf(shy.fetch), BUSY)).toEqual(["shown to fans only"]);
  expect(await listFollows(clientOf(mock.fetch), "601")).toEqual([
    "get-followers (uid=601, page=1) was refused with code 601: INSUFFICIENT BALANCE",
  ]);
});

test("show a user, as the Java and PHP samples do", async () => {
  const weibo = createOpenV1Client({ credential: { appKey: "any" }, fetch: mock.fetch });
  expect(await showUser(weibo, "11051")).toBe("11051 : 微博开放平台  Wed Jan 20 00:00:00 +0800 2010");
  expect(await showUser(weibo, "谁也不是")).toBe("Error_code: 40023;  Error: there is no 谁也不是");
});
