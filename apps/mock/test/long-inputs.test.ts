// Reading takes time in proportion to the length: these inputs are so long that anything else exceeds the time of a test.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { brokenHead } from "../src/port/broken-head.ts";

const LENGTH = 200_000;

test.each([
  ["one long name", "x".repeat(LENGTH)],
  ["one long value", `oauth_token=${"x".repeat(LENGTH)}`],
  ["one long value in quotes that don't end", `oauth_token="${"x".repeat(LENGTH)}`],
  ["spaces behind a name", `oauth_token${" ".repeat(LENGTH)}`],
  ["many pairs", "a=,".repeat(LENGTH / 4)],
])("an OAuth header of %s is read", async (_what, text) => {
  const url = `/users/show.json?user_id=11051${"&b=1".repeat(LENGTH / 10)}`;
  const answer = await createMock().request(url, { headers: { authorization: `OAuth ${text}` } });
  expect(answer.status).toBeLessThan(500);
});

test("a header of spaces and a byte that none may have is skipped; spaces around a value are no part of it", () => {
  const lines = ["GET /\0 HTTP/1.1", `a: ${" ".repeat(LENGTH)}\0`, "b: \t  c d  \t", "", ""];
  const rawPacket = Buffer.from(lines.join("\r\n"));
  const { headers } = brokenHead({ name: "", message: "", rawPacket, bytesParsed: 6 }, "broken") ?? {};
  expect([...(headers?.keys() ?? [])]).toEqual(["b"]);
  expect(headers?.get("b")).toBe("c d");
});
