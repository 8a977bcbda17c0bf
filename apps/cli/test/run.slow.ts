// `weibo-kit run` around programs of other languages; one that this machine lacks is skipped with a word.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { COMMAND, FOLDER } from "./command.ts";

const scratch = mkdtempSync(join(tmpdir(), "weibo-kit-languages-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Each asks for the fans of uid 302, prints the envelope's code, waits for a line of input, and exits with 3. */
const programs = {
  python3: [
    "fans.py",
    `import json, os, sys, urllib.error, urllib.request
path = "/api/weibo/get-fans/v1?uid=302&token=" + os.environ["JUSTONEAPI_TOKEN"]
try:
    body = urllib.request.urlopen(os.environ["JUSTONEAPI_BASE_URL"] + path).read()
except urllib.error.HTTPError as refusal:
    body = refusal.read()
print(json.loads(body)["code"], flush=True)
sys.stdin.readline()
sys.exit(3)
`,
  ],
  php: [
    "fans.php",
    `<?php
$path = '/api/weibo/get-fans/v1?uid=302&token=' . getenv('JUSTONEAPI_TOKEN');
$context = stream_context_create(['http' => ['ignore_errors' => true]]);
echo json_decode(file_get_contents(getenv('JUSTONEAPI_BASE_URL') . $path, false, $context))->code, "\\n";
fgets(STDIN);
exit(3);
`,
  ],
  java: [
    "Fans.java",
    `import java.net.URI;
import java.net.http.*;
class Fans {
  public static void main(String[] arguments) throws Exception {
    String path = "/api/weibo/get-fans/v1?uid=302&token=" + System.getenv("JUSTONEAPI_TOKEN");
    HttpRequest request = HttpRequest.newBuilder(URI.create(System.getenv("JUSTONEAPI_BASE_URL") + path)).build();
    String body = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    System.out.println(body.replaceFirst(".*?\\"code\\":(\\\\d+).*", "$1"));
    System.in.read();
    System.exit(3);
  }
}
`,
  ],
} as const;

const isHere = (command: string) => spawnSync(command, ["--version"]).status === 0;

async function run(options: readonly string[], input: string) {
  const child = spawn("node", [...COMMAND, "run", ...options], { cwd: FOLDER });
  child.stdin.end(input);
  const [out, error, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code, out, error };
}

test.for(Object.entries(programs))("a program in %s", async ([language, [name, source]], { skip }) => {
  skip(!isHere(language), `${language} is not here`);
  writeFileSync(join(scratch, name), source);
  const { code, out, error } = await run(["--need", "302", "--", language, join(scratch, name)], "\n");
  expect({ code, out }).toEqual({ code: 3, out: "302\n" });
  expect(error).toContain("weibo-kit: 1 call (302: 1); the real services would have charged ¥0.00");
});

test("an old client of the Open Platform, with --proxy and nothing else", async ({ skip }) => {
  skip(!isHere("python3"), "python3 is not here");
  const program = `import urllib.request
print(urllib.request.urlopen("http://api.t.sina.com.cn/users/show.json?source=k&user_id=11051").status)`;
  const { code, out } = await run(["--proxy", "--", "python3", "-c", program], "");
  expect({ code, out }).toEqual({ code: 0, out: "200\n" });
});
