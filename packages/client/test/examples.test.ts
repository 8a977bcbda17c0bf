/** Both services' sample code, rewritten for this client, does what it says. */
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { showUser } from "../examples/show-user.ts";
import { whomDoesThisAccountFollow } from "../examples/whom-does-this-account-follow.ts";
import { createOpenV1Client } from "../src/open-v1/index.ts";
import { BUSY, clientOf } from "./clients.ts";
import { envelope, json, service } from "./fake-service.ts";
import { findUser, listedIds } from "./find-user.ts";

const mock = createMock();

test("whom does this account follow?", async () => {
  const uid = findUser(mock, "follows", [30, 60]);
  const lines = await whomDoesThisAccountFollow(clientOf(mock.fetch), String(uid));
  expect(lines).toHaveLength(listedIds(mock, "follows", uid).length);
  for (const line of lines) expect(line).toMatch(/^\S.* \([\d.]+[万亿]? fans\)$/);
  const shy = service(json(envelope(0, { ok: 0, msg: "…", relation_display: 1, error_type: "none" })));
  expect(await whomDoesThisAccountFollow(clientOf(shy.fetch), BUSY)).toEqual(["shown to fans only"]);
  expect(await whomDoesThisAccountFollow(clientOf(mock.fetch), "601")).toEqual([
    "get-followers was refused with code 601: INSUFFICIENT BALANCE",
  ]);
});

test("show a user, as the Java and PHP samples do", async () => {
  const weibo = createOpenV1Client({ credential: { appKey: "any" }, fetch: mock.fetch });
  expect(await showUser(weibo, "11051")).toBe("11051 : 微博开放平台  Wed Jan 20 00:00:00 +0800 2010");
  expect(await showUser(weibo, "谁也不是")).toBe("Error_code: 40023;  Error: there is no 谁也不是");
});
