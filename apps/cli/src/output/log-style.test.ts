// The log on a terminal has time and colours; with NO_COLOR no colours; elsewhere it is plain.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createMock, type Entry } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { COMMAND, FOLDER } from "../../test/command.ts";
import { logLine } from "./log-line.ts";
import { logStyleFor } from "./log-style.ts";

const shown = (text: string) => text.replaceAll("\u001b", "ESC");
const noon = () => new Date(2026, 6, 28, 12, 30, 5);

async function entryOf(query: string): Promise<Entry> {
  const entries: Entry[] = [];
  const mock = createMock({ onEntry: (entry) => entries.push(entry) });
  await mock.request(`/api/weibo/get-fans/v1?${query}`);
  const [entry] = entries;
  if (entry === undefined) throw new Error("no entry");
  return entry;
}

test.each([
  ["token=a&uid=1234567890", "200 code 0", 32],
  ["token=a&uid=302", "429 code 302", 33],
  ["token=a&uid=500", "500 code 500", 31],
])("%s: a terminal has the time, and %s in colour %i", async (query, answer, colour) => {
  const entry = await entryOf(query);
  const line = logLine(entry, { isAlmostMagic: false });
  const coloured = shown(logStyleFor({ isTTY: true, hasColors: () => true }, noon)(line, entry));
  expect(coloured).toMatch(/^ESC\[2m12:30:05ESC\[0m GET /);
  expect(coloured).toContain(`ESC[${colour}m→ ${answer}ESC[0m`);
  expect(logStyleFor({ isTTY: true, hasColors: () => false }, noon)(line, entry)).toBe(`12:30:05 ${line}`);
  expect(logStyleFor({ isTTY: false, hasColors: () => true }, noon)(line, entry)).toBe(line);
});

/** `script` of util-linux gives the command a terminal. */
const hasTerminal = process.platform === "linux" && existsSync("/usr/bin/script");

test.skipIf(!hasTerminal).each([
  [{}, /ESC\[2m\d\d:\d\d:\d\dESC\[0m GET \S+ ESC\[33m→ 429 code 302ESC\[0m/],
  [{ NO_COLOR: "1" }, /\n\d\d:\d\d:\d\d GET \S+ → 429 code 302 /],
])("on a real terminal with %j", async (variables, line) => {
  // In a CI job Node.js takes a terminal for one without colours.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, TERM: "xterm-256color", ...variables };
  const args = ["-qec", `node ${COMMAND.join(" ")} serve --port 0`, "/dev/null"];
  const child = spawn("script", args, { cwd: FOLDER, env, stdio: ["pipe", "pipe", "ignore"] });
  let out = "";
  for await (const piece of child.stdout) {
    out += piece;
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0];
    if (out.includes("code 302")) break;
    if (out.includes("Ctrl+C")) await fetch(`${url}/api/weibo/get-fans/v1?token=a&uid=302`);
  }
  child.kill("SIGTERM");
  expect(shown(out)).toMatch(line);
});
