// The end of `weibo-kit serve`: what the run would have cost decides the exit code.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { COMMAND, FOLDER } from "../test/command.ts";

test.skipIf(process.platform === "win32").each([
  ["0.20", 0],
  ["0.19", 1],
])(
  "two calls and a budget of ¥%s: exit code %i",
  async (budget, expected) => {
    const args = [...COMMAND, "serve", "--port", "0", "--quiet", "--budget", budget];
    const child = spawn("node", args, { cwd: FOLDER });
    const [line] = await once(child.stdout, "data");
    const url = String(line).trim();
    for (const page of [1, 2])
      await (await fetch(`${url}/api/weibo/get-fans/v1?token=a&uid=1234567890&page=${page}`)).text();
    child.kill("SIGTERM");
    const [code] = await once(child, "close");
    expect(code).toBe(expected);
  },
  20_000,
);
