// A file that is not plain UTF-8 is refused before any call, in one line and with exit code 2.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beijingDate } from "@weibo-kit/types/beijing-time";
import { expect, test } from "vitest";
import { COMMAND, FOLDER } from "../../test/command.ts";

const folder = mkdtempSync(join(tmpdir(), "encoding-"));
const fixtures = join(FOLDER, "../../fixtures/open-v1/users-show");

/** A file in the test's folder that begins with a byte order mark. */
function marked(name: string, text: string): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), `\ufeff${text}`);
  return join(folder, name);
}

async function run(...args: string[]) {
  const env = { ...process.env, WEIBO_KIT_TOKEN: "any" };
  const child = spawn("node", [...COMMAND, ...args], { cwd: FOLDER, env });
  let error = "";
  child.stderr.on("data", (piece) => {
    error += piece;
  });
  const [code] = await once(child, "close");
  return { code, error };
}

const MARK = "it begins with a byte order mark. Save it as UTF-8 without a byte order mark (BOM).\n";

test("a scenario, a fixture and the text of one", async () => {
  const scenario = marked("scenario.json", `{ "rules": [] }`);
  expect(await run("serve", "--scenario", scenario)).toEqual({
    code: 2,
    error: `Failed to load scenario "${scenario}": ${MARK}`,
  });
  const fixture = marked("facts/open-v1/users-show/it.json", readFileSync(join(fixtures, "documented.json"), "utf8"));
  const error = `Failed to load fixture ${fixture}: ${MARK}`;
  expect(await run("serve", "--fixtures", join(folder, "facts"))).toEqual({ code: 2, error });
  expect(await run("check", join(folder, "facts"))).toEqual({ code: 2, error });
  const body = marked("text/open-v1/users-show/documented.xml", "<user/>");
  const facts = readFileSync(join(fixtures, "documented-xml.json"), "utf8");
  writeFileSync(join(dirname(body), "documented-xml.json"), facts);
  expect((await run("check", join(folder, "text"))).error).toBe(`Failed to load fixture ${body}: ${MARK}`);
});

test("deviations in UTF-16, and a ledger that was edited, before any call", async () => {
  let calls = 0;
  const server = createServer((_request, response) => {
    calls += 1;
    response.end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const deviations = join(folder, "deviations.json");
  writeFileSync(deviations, Buffer.from("\ufeff[]", "utf16le"));
  expect(await run("check", `http://127.0.0.1:${port}`, "--deviations", deviations)).toEqual({
    code: 2,
    error: `Failed to read ${deviations}: it is UTF-16. Save it as UTF-8 without a byte order mark (BOM).\n`,
  });
  const ledger = marked(`ledger/${beijingDate(Date.now() / 1000)}-mock.invalid.jsonl`, "{}\n");
  expect(await run("check", "http://mock.invalid", "--live", "--ledger", dirname(ledger))).toEqual({
    code: 2,
    error: `Failed to read ${ledger}: ${MARK}`,
  });
  server.close();
  expect(calls).toBe(0);
});
