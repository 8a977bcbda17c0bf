// When the log can't be written any more, the mock still answers: after `serve | head -1`, and on a full disk.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMAND, FOLDER } from "../../test/command.ts";

const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";
const isLinux = process.platform === "linux";

test.skipIf(process.platform === "win32")(
  "after `serve 2>&1 | head -1` the mock answers, and ends with 0",
  async () => {
    const script = `(trap : INT; node ${COMMAND.join(" ")} serve --port 0 2>&1; echo "ended $?" >&2) | head -1`;
    const shell = spawn("sh", ["-c", script], { cwd: FOLDER, detached: true });
    const [line] = await once(shell.stdout, "data");
    const url = /http:\/\/[\d.:]+/.exec(String(line))?.[0];
    for (let call = 0; call < 5; call += 1) expect((await fetch(url + FANS)).status).toBe(200);
    const ended = once(shell.stderr, "data");
    process.kill(-(shell.pid ?? 0), "SIGINT");
    expect(String((await ended)[0])).toBe("ended 0\n");
  },
);

test.skipIf(!isLinux)("a disk that is full ends the log, is told once, and decides the exit code", async () => {
  const full = openSync("/dev/full", "w");
  const child = spawn("node", [...COMMAND, "serve", "--port", "0"], { cwd: FOLDER, stdio: ["ignore", full, "pipe"] });
  let error = "";
  child.stderr?.on("data", (piece) => {
    error += piece;
  });
  await once(child.stderr ?? child, "data");
  expect(child.exitCode).toBe(null);
  child.kill("SIGTERM");
  const [code] = await once(child, "close");
  closeSync(full);
  expect(error).toMatch(/^Failed to write the output: ENOSPC: .*\n$/);
  expect(code).toBe(2);
});
