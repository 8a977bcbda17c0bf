// `weibo-kit export --resume`: a file that is no bookmark of this output is refused, before any call and any cut.
import { linkSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@weibo-kit/mock";
import { serve } from "@weibo-kit/mock/serve";
import { expect, test } from "vitest";
import { run } from "../../test/command.ts";
import { FANS } from "../../test/sample.ts";

async function interrupted() {
  const mock = createMock();
  const { url, close } = await serve(mock, { port: 0 });
  const folder = mkdtempSync(join(tmpdir(), "bookmarks-"));
  const [output, resume] = [join(folder, "rows"), join(folder, "bookmark")];
  const fans = ["export", "fans", "--uid", "1234567890", "--url", url];
  const args = [...fans, "--output", output, "--resume", resume];
  expect((await run(...args, "--budget", "0.20")).code).toBe(3);
  return { mock, close, output, resume, fans, args };
}

test("each field of a bookmark is checked, and a wrong one leaves the output as it is", async () => {
  const { mock, close, output, resume, args } = await interrupted();
  const { subject, progress } = JSON.parse(readFileSync(resume, "utf8"));
  const { bookmark, bytes, rows } = progress;
  const before = readFileSync(output, "utf8");
  const noBookmark = /^Failed to read .*: it is not a bookmark of an export\. .*\n$/;
  const wrong: readonly (readonly [object, RegExp])[] = [
    ...[
      { subject: null },
      { subject: { ...subject, list: 5 } },
      { progress: { ...progress, rows: -5 } },
      { progress: { ...progress, rows: rows - 1 } },
      { progress: { ...progress, bytes: -1 } },
      { progress: { ...progress, bytes: 0 } },
      { progress: { ...progress, bytes: "12" } },
      { progress: { ...progress, isDone: 1 } },
      { progress: { ...progress, bookmark: undefined } },
      { progress: { ...progress, bookmark: null } },
      { progress: { isDone: true, rows: 0, bytes: 0 } },
      ...[
        { page: null },
        { page: 0 },
        { page: "3" },
        { page: undefined },
        { seen: 5 },
        { seen: {} },
        { seen: [5] },
      ].map((change) => ({ progress: { ...progress, bookmark: { ...bookmark, ...change } } })),
      { progress: { ...progress, bookmark: { ...bookmark, seen: "no ids" } } },
    ].map((change) => [change, noBookmark] as const),
    [{ progress: { ...progress, bytes: bytes + 1 } }, /: it is shorter than the earlier run left it\. .*\n$/],
    [{ progress: { ...progress, bytes: bytes - 5 } }, /: no row of it ends where the earlier run ended\. .*\n$/],
  ];
  for (const [change, line] of wrong) {
    writeFileSync(resume, JSON.stringify({ subject, progress, ...change }));
    const { code, error } = await run(...args);
    expect({ change, code, error }).toEqual({ change, code: 2, error: expect.stringMatching(line) });
  }
  expect(readFileSync(output, "utf8")).toBe(before);
  expect(mock.journal.count).toBe(2);
  await close();
});

test("the bookmark of an earlier version, with its list of ids, still goes on", async () => {
  const { close, output, resume, args } = await interrupted();
  const seen = readFileSync(output, "utf8").trimEnd().split("\n");
  const file = JSON.parse(readFileSync(resume, "utf8"));
  file.progress.bookmark.seen = seen.map((line): string => JSON.parse(line).idstr);
  writeFileSync(resume, JSON.stringify(file));
  expect((await run(...args)).error).toMatch(new RegExp(`^Exported ${FANS} of ${FANS} users: `));
  expect(readFileSync(output, "utf8").trimEnd().split("\n")).toHaveLength(FANS);
  await close();
});

test("one file for the rows and the bookmark is refused, by whatever path, before any call", async () => {
  const { mock, close, output, resume, fans } = await interrupted();
  const fresh = `${output}-2`;
  linkSync(resume, `${resume}-link`);
  for (const [rows, bookmark] of [
    [fresh, fresh],
    [`${fresh}.new`, fresh],
    [`${resume}-link`, resume],
  ]) {
    const { code, error } = await run(...fans, "--output", `${rows}`, "--resume", `${bookmark}`);
    expect(error).toBe(
      `Failed to write ${rows}: it is the file of --output and of --resume. Give each its own file.\n`,
    );
    expect(code).toBe(2);
  }
  expect(mock.journal.count).toBe(2);
  await close();
});
