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

/** Runs a shell line on a terminal of its own, presses Ctrl+C when it prints "ready", and prints what the terminal showed. */
const TERMINAL = `import os, pty, sys
pid, terminal = pty.fork()
if pid == 0:
    os.execvp("sh", ["sh", "-c", sys.argv[1]])
shown = b""
while True:
    try:
        piece = os.read(terminal, 4096)
    except OSError:
        break
    if not piece:
        break
    if b"ready" not in shown and b"ready" in shown + piece:
        os.write(terminal, b"\\x03")
    shown += piece
print(shown.decode())`;

test.for(["", "echo x | "])("Ctrl+C on a terminal reaches the command once, after %j", async (before, { skip }) => {
  skip(!isHere("python3"), "python3 is not here");
  const counts = `let n = 0; process.on("SIGINT", () => { n += 1; }); setInterval(() => {
    if (n > 0) setTimeout(() => { console.log("SIGINT came " + n); process.exit(0); }, 500);
  }, 10); console.log("ready")`;
  const line = `${before}node ${COMMAND.join(" ")} run --grace 0 -- node -e '${counts}'`;
  const child = spawn("python3", ["-c", TERMINAL, line], { cwd: FOLDER, stdio: ["ignore", "pipe", "inherit"] });
  const shown = await text(child.stdout);
  expect(shown).toContain("SIGINT came 1\r\n");
  expect(shown).not.toContain("was killed");
});

test("a program in Java whose address is that of the real service, with --proxy", async ({ skip }) => {
  skip(!isHere("java"), "java is not here");
  const source = join(scratch, "Old.java");
  writeFileSync(
    source,
    `class Old {
  public static void main(String[] arguments) throws Exception {
    java.net.URL url = new java.net.URL("http://api.t.sina.com.cn/users/show.json?source=k&user_id=11051");
    System.out.println(((java.net.HttpURLConnection) url.openConnection()).getResponseCode());
  }
}
`,
  );
  expect(await run(["--proxy", "--", "java", source], "")).toMatchObject({ code: 0, out: "200\n" });
});
