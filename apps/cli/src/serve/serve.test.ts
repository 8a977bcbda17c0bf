// The end of `weibo-kit serve`: what the run would have cost decides the exit code.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { COMMAND, FOLDER } from "../../test/command.ts";

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

test("the admin token may come from the environment, where ps doesn't show it", async () => {
  const env = { ...process.env, WEIBO_KIT_ADMIN_TOKEN: "let-me-in" };
  const child = spawn("node", [...COMMAND, "serve", "--port", "0", "--quiet"], { cwd: FOLDER, env });
  const [line] = await once(child.stdout, "data");
  const journal = `${String(line).trim()}/__mock/journal`;
  expect((await fetch(journal)).status).toBe(401);
  expect((await fetch(journal, { headers: { authorization: "Bearer let-me-in" } })).status).toBe(200);
  child.kill("SIGTERM");
  await once(child, "close");
}, 20_000);

test("an admin token from the environment that no header can carry is a mistake", async () => {
  const env = { ...process.env, WEIBO_KIT_ADMIN_TOKEN: "geheim-ä" };
  const child = spawn("node", [...COMMAND, "serve", "--port", "0", "--quiet"], { cwd: FOLDER, env });
  const [text] = await once(child.stderr, "data");
  const [code] = await once(child, "close");
  expect(code).toBe(2);
  expect(String(text)).toMatch(/^Failed to serve: the admin token can't be sent in a header\. .*\n$/);
}, 20_000);

test("--cors names the pages that may read answers", async () => {
  const args = [...COMMAND, "serve", "--port", "0", "--quiet", "--cors", "http://localhost:5173,https://app.example"];
  const child = spawn("node", args, { cwd: FOLDER });
  const [line] = await once(child.stdout, "data");
  const allowed = async (origin: string) =>
    (await fetch(`${String(line).trim()}/nowhere`, { headers: { origin } })).headers.get("access-control-allow-origin");
  expect(await allowed("https://app.example")).toBe("https://app.example");
  expect(await allowed("https://other.example")).toBeNull();
  child.kill("SIGTERM");
  await once(child, "close");
}, 20_000);

test("--cors without a scheme is a mistake that shows an origin", async () => {
  const child = spawn("node", [...COMMAND, "serve", "--port", "0", "--cors", "localhost:5173"], { cwd: FOLDER });
  const [text] = await once(child.stderr, "data");
  const [code] = await once(child, "close");
  expect(code).toBe(2);
  expect(String(text)).toMatch(
    /^Failed to create the mock: cors has "localhost:5173", which is no origin\. .*http:.*\n$/,
  );
}, 20_000);

test.skipIf(process.platform === "win32")(
  "a signal that arrives twice, as through npm, loses nothing of the last output",
  async () => {
    const child = spawn("node", [...COMMAND, "serve", "--port", "0"], { cwd: FOLDER });
    await once(child.stdout, "data");
    const rest = text(child.stdout);
    for (const signal of ["SIGINT", "SIGINT", "SIGTERM"] as const) child.kill(signal);
    expect(await once(child, "close")).toEqual([0, null]);
    expect(await rest).toContain("0 calls; the real services would have charged ¥0.00");
  },
);

test.each([
  [["serve", "--quiet"], "SIGTERM"],
  [["run", "--", "node", "-e", "setTimeout(() => {}, 60_000)"], "SIGTERM"],
] as const)(
  "%j on a port that fetch refuses: a warning, and it is served",
  async ([command, ...words], signal) => {
    const child = spawn("node", [...COMMAND, command, "--port", "6667", ...words], { cwd: FOLDER });
    const [line] = await once(child.stderr, "data");
    expect(String(line)).toMatch(/^Browsers and fetch refuse the port 6667, .* Choose another: --port 4010\.\n$/);
    child.kill(signal);
    await once(child, "close");
  },
  20_000,
);
