// `weibo-kit serve` outlives a time without file descriptors, and a time without its own files.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { expect, test } from "vitest";
import { COMMAND, FOLDER } from "./command.ts";

const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";
/** Leaves the fast path, so that code is needed which is loaded later. */
const CONTROL = "/__mock/health";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function started(command: readonly string[]) {
  const script = `ulimit -n 1024 && exec node ${command.join(" ")} serve --port 0 --quiet`;
  const child = spawn("sh", ["-c", script], { cwd: FOLDER });
  let errors = "";
  child.stderr.on("data", (piece) => {
    errors += piece;
  });
  const [line] = await once(child.stdout, "data");
  return { child, url: String(line).trim(), errors: () => errors };
}

async function stop({ child, errors }: Awaited<ReturnType<typeof started>>): Promise<void> {
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  expect([code, errors()]).toEqual([0, ""]);
}

const statusOf = async (url: string) => {
  const response = await fetch(url, { headers: { connection: "close" } });
  await response.arrayBuffer();
  return response.status;
};

test("1,084 connections at 1,024 descriptors: the process lives, and answers when they are gone", async () => {
  const server = await started(COMMAND);
  const port = Number(new URL(server.url).port);
  const sockets: Socket[] = Array.from({ length: 1_084 }, () => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    return socket.resume();
  });
  await pause(300);
  for (const socket of sockets) socket.write(`GET ${CONTROL} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
  await pause(700);
  expect(server.child.exitCode).toBe(null);
  for (const socket of sockets) socket.destroy();
  await pause(300);
  expect([await statusOf(server.url + FANS), await statusOf(server.url + CONTROL)]).toEqual([200, 200]);
  await stop(server);
});

test.each([
  ["soon", 0],
  ["later", 500],
])("files that are removed %s after the start stop nothing", async (_when, milliseconds) => {
  const folder = mkdtempSync(`${FOLDER}node_modules/.cache/moved-`);
  cpSync(`${FOLDER}node_modules/.cache/command`, `${folder}/command`, { recursive: true });
  const server = await started([`${folder}/command/main.js`]);
  await pause(milliseconds);
  renameSync(`${folder}/command`, `${folder}/elsewhere`);
  const control = await statusOf(server.url + CONTROL);
  expect([200, 503]).toContain(control);
  if (milliseconds > 0) expect(control).toBe(200);
  expect(await statusOf(server.url + FANS)).toBe(200);
  renameSync(`${folder}/elsewhere`, `${folder}/command`);
  expect([200, 503]).toContain(await statusOf(server.url + CONTROL));
  await stop(server);
  rmSync(folder, { recursive: true });
});
