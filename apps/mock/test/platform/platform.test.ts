// The mock answers the same on every platform: with web standards instead of Node.js's own, and without code generation.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const run = promisify(execFile);

async function outputOf(program: string, conditions: readonly string[], paths: readonly string[] = []) {
  const options = ["--import", "tsx", ...conditions, pathOf(program), ...paths];
  const { stdout } = await run(process.execPath, options, { cwd: pathOf("."), maxBuffer: 1 << 24 });
  return stdout.split("\n");
}

const OAUTH =
  "oauth_consumer_key=k&oauth_nonce=n&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1700000000&oauth_callback=http://x/常";
const PATHS = [
  "/api/weibo/get-fans/v1?token=x&uid=1234567890",
  "/api/weibo/get-user-detail/v3?token=x&uid=1234567890",
  "/api/weibo/get-user-detail/v3?token=y&uid=303",
  "/users/show.json?source=k&screen_name=anybody",
  "/statuses/friends.xml?source=k&user_id=11051",
  `/oauth/request_token?${OAUTH}&oauth_signature=wrong`,
];

const usual = outputOf("answers.ts", [], PATHS);

test.each([
  ["with the forms for the web and without Buffer", ["--import", pathOf("web-forms.mjs")]],
  ["where code generation is forbidden", ["--disallow-code-generation-from-strings"]],
])("%s every answer and the journal have the same bytes", async (_, conditions) => {
  const answers = await outputOf("answers.ts", conditions, PATHS);
  expect((await usual)[0]).toContain('200 {"code":0');
  expect(answers).toEqual(await usual);
});

test("where code generation is forbidden every user has the same bytes", async () => {
  const users = await outputOf("users.ts", []);
  expect(users).toHaveLength(91);
  expect(await outputOf("users.ts", ["--disallow-code-generation-from-strings"])).toEqual(users);
});
