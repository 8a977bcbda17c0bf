// Rows as CSV are quoted where a field needs it; progress is one line on a terminal.
import { createWeiboClient } from "@weibo-kit/client";
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { rowsOf } from "./format.ts";
import { progressOn } from "./progress.ts";

test("commas, quotes and line breaks stay inside their field", async () => {
  const { fans } = createWeiboClient({ token: "a", fetch: createMock().fetch });
  const [user] = (await fans.page({ uid: "1234567890" })).items;
  if (user === undefined) throw new Error("no fans");
  const named = { ...user, screen_name: 'a "b", c', description: "one\ntwo" };
  const line = rowsOf([named], "csv");
  expect(line).toContain(`${user.idstr},"a ""b"", c",`);
  expect(line).toContain(',"one\ntwo",');
  expect(rowsOf([named], "jsonl")).toBe(`${JSON.stringify(named)}\n`);
});

test.each([
  [true, "\r\u001b[K1\r\u001b[K2\r\u001b[Kdone\n"],
  [false, "done\n"],
])("progress on a terminal (%s) overwrites its line", (isTTY, expected) => {
  let shown = "";
  const show = progressOn({ isTTY, write: (text) => (shown += text) }, false);
  show.page("1", 1);
  show.page("2", 2);
  show.end("done");
  expect(shown).toBe(expected);
});

test("elsewhere every tenth page is a line", () => {
  const lines: string[] = [];
  const show = progressOn({ isTTY: false, write: (text) => lines.push(text) }, false);
  for (let page = 1; page <= 25; page += 1) show.page(String(page), page);
  expect(lines).toEqual(["10\n", "20\n"]);
});
