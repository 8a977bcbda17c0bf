// `weibo-kit check` and a server that does not answer: one line, or a wait until it does.
import { once } from "node:events";
import { mkdtempSync, readdirSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { run } from "../../test/command.ts";

async function listening(listener: RequestListener) {
  const server = createServer(listener);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return { server, url: `http://127.0.0.1:${port}` };
}

async function deadPort(): Promise<string> {
  const { server, url } = await listening(() => undefined);
  server.close();
  return url;
}

test("a dead port is one line with the remedy, and exit code 4", async () => {
  const url = await deadPort();
  const { code, out, error } = await run("check", url);
  expect(error).toMatch(/^Failed to check http:\S+: nothing answers there \(connect ECONNREFUSED \S+\)\. .*\n$/);
  expect(error).toContain("Start the server first (weibo-kit serve), or add --wait 30.");
  expect([code, out]).toEqual([4, ""]);
});

test("a server that closes each connection at once, as a port that is forwarded to nothing does, is one line", async () => {
  const server = createTcpServer((socket) => socket.destroy());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const args = ["check", url, "--timeout", "1"];
  const [plain, waited] = await Promise.all([run(...args), run(...args, "--wait", "1")]);
  server.close();
  for (const { code, error } of [plain, waited]) {
    expect(error).toMatch(/^Failed to check http:\S+: nothing answers there\b.*\n$/);
    expect(code).toBe(4);
  }
});

test("a report that is asked for is written although nothing answers", async () => {
  const report = mkdtempSync(join(tmpdir(), "report-"));
  const { code, error } = await run("check", await deadPort(), "--wait", "0", "--report", report);
  expect(error).toMatch(/^Failed to check .* Start the server, check the address, or wait longer\.\n$/);
  expect(code).toBe(4);
  expect(readdirSync(report)).toContain("junit.xml");
});

test("--wait waits for a server that is starting behind its gateway", async () => {
  const mock = createMock();
  let asked = 0;
  const { server, url } = await listening(async ({ url: path = "" }, response) => {
    asked += 1;
    // The first request finds a gateway without its server.
    if (asked === 1) return response.writeHead(503).end();
    const answer = await mock.request(path);
    return response
      .writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" })
      .end(await answer.text());
  });
  const { code, out } = await run("check", url, "--wait", "30", "--only", "get-fans-answers");
  server.close();
  server.closeAllConnections();
  expect(out).toContain("Keeps 1 of 1 promise.");
  expect(code).toBe(0);
});

test("an answer that takes longer than --timeout is none", async () => {
  const { server, url } = await listening(() => undefined);
  const { code, error } = await run("check", url, "--timeout", "1", "--only", "get-fans-answers", "--faults", "none");
  server.close();
  server.closeAllConnections();
  expect(error).toContain("give it longer: --timeout SECONDS.");
  expect(error).toContain("nothing answers there (it took too long)");
  expect(code).toBe(4);
});

test("a body that is no gzip is an answer: broken promises with this reason, and exit code 1", async () => {
  const headers = { "content-type": "application/json", "content-encoding": "gzip" };
  const { server, url } = await listening((_request, response) => response.writeHead(200, headers).end('{"code":0}'));
  const { code, out, error } = await run("check", url, "--only", "get-fans-answers");
  server.close();
  server.closeAllConnections();
  expect(out).toContain("(the body can't be decoded as gzip: incorrect header check)");
  expect(error).not.toContain("nothing answers");
  expect(code).toBe(1);
});

test("a server of something else answers, and imitates nothing: exit code 4", async () => {
  const { server, url } = await listening((_request, response) => response.writeHead(404).end("<h1>Not found</h1>"));
  const { code, out, error } = await run("check", url);
  server.close();
  server.closeAllConnections();
  expect(out).toContain("Nothing there is imitated: no operation is at this address. Is it right?");
  expect(error).toBe("");
  expect(code).toBe(4);
});

test("several --only are checked together", async () => {
  const { out } = await run(
    "check",
    "http://127.0.0.1:4010",
    "--plan",
    "--only",
    "get-fans-answers",
    "--only",
    "get-user-detail-answers",
  );
  expect(out).toContain("get-fans/v1");
  expect(out).toContain("get-user-detail/v3");
});
