// A check of a hostile server ends: with verdicts, a reason, an exit code, and little memory. The servers are real.
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { check, exitCodeOf, type Results, reportFiles, serverAt } from "../src/index.ts";
import { targetOf } from "./target.ts";

interface Run {
  readonly results: Results;
  readonly pauses: readonly number[];
}

/** Checks a server that answers every call in one way; waits are counted instead of waited for. */
async function checkOf(answer: RequestListener, timeout = 10_000): Promise<Run> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const pauses: number[] = [];
  try {
    const target = serverAt(`http://127.0.0.1:${port}`, { timeout });
    const sleep = async (pause: number) => void pauses.push(pause);
    const results = await check(target, { sleep, probes: { runs: 1 } });
    // A report is written, whatever the server has sent.
    expect(Object.values(reportFiles(results)).every((text) => text.length > 100)).toBe(true);
    return { results, pauses };
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const sends =
  (body: string | Buffer, headers: Record<string, string> = { "content-type": "application/json" }): RequestListener =>
  (_request, response) =>
    void response.writeHead(200, headers).end(body);

const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
const deepXml = (levels: number) => `<user>${"<a>".repeat(levels)}${"</a>".repeat(levels)}</user>`;

const nested: Readonly<Record<string, string>> = {
  "a list, 5,000 deep": deep(5_000),
  "a payload, 5,000 deep": `{"code":0,"message":null,"recordTime":null,"requestId":"r","data":${deep(5_000)}}`,
  "objects, 20,000 deep": '{"a":'.repeat(20_000) + 1 + "}".repeat(20_000),
  "a list that is never closed": "[".repeat(100_000),
  "strings of escapes": `"${"\\\\".repeat(50_000)}"`,
};

test.each(Object.entries(nested))("%s: the promises are broken, exit code 1", async (_name, body) => {
  const { results } = await checkOf(sends(body));
  expect(exitCodeOf(results)).toBe(1);
  expect(results.ended).toBeUndefined();
});

test("an answer that nests too deep is named so", async () => {
  const { results } = await checkOf(sends(nested["a payload, 5,000 deep"] ?? ""));
  const reasons = results.verdicts.filter(({ operation }) => operation === "get-fans").map(({ because }) => because);
  expect(reasons[0]).toMatch(/ \(the answer nests deeper than 200 levels\)$/);
});

test("XML, 5,000 deep: the promise is broken with this reason", async () => {
  const { results } = await checkOf(sends(deepXml(5_000), { "content-type": "application/xml; charset=utf-8" }));
  const { because } = results.verdicts.find(({ id }) => id === "users-show-xml-well-formed") ?? {};
  expect(because).toBe("HTTP 200: the elements nest deeper than 200 levels");
  expect(exitCodeOf(results)).toBe(1);
});

test.each(["gzip", "deflate", "br"])(
  "a body that is no %s is an answer, and breaks promises: exit code 1",
  async (encoding) => {
    const headers = { "content-type": "application/json", "content-encoding": encoding };
    // A gzip member is no deflate and no Brotli stream, and one without its first byte is no gzip.
    const { results } = await checkOf(
      sends(gzipSync('{"code":0}'.repeat(99)).subarray(encoding === "gzip" ? 1 : 0), headers),
    );
    expect(exitCodeOf(results)).toBe(1);
    expect(results.ended).toBeUndefined();
    const { because } = results.verdicts.find(({ id }) => id === "get-fans-answers") ?? {};
    expect(because).toMatch(new RegExp(`^HTTP 200 .* \\(the body can't be decoded as ${encoding}: .+\\)$`));
  },
);

const endless = (_request: unknown, response: ServerResponse) => {
  const chunk = Buffer.alloc(64 * 1024, "1");
  const go = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once("drain", go);
  };
  go();
};

test.each([
  ["an endless body", endless],
  ["a gzip bomb", sends(gzipSync(Buffer.alloc(128 * 2 ** 20, "1")), { "content-encoding": "gzip" })],
])("%s is no answer, and the run ends after three: exit code 4", async (_name, answer) => {
  const { results } = await checkOf(answer);
  expect(results.ended).toEqual({
    why: "unreachable",
    because: "no answer: the body is larger than 8388608 bytes",
    error: "the body is larger than 8388608 bytes",
  });
  expect(exitCodeOf(results)).toBe(4);
});

test("bodies that never end, byte by byte, take too long: exit code 4", async () => {
  const slow: RequestListener = (_request, response) => {
    const timer = setInterval(() => response.write("1"), 20);
    response.once("close", () => clearInterval(timer));
  };
  const { results } = await checkOf(slow, 100);
  expect(results.ended?.because).toBe("no answer: it took too long");
  expect(exitCodeOf(results)).toBe(4);
});

test("302 for ever: the run waits for two minutes in all, says so, and ends with exit code 3", async () => {
  const { results, pauses } = await checkOf(sends('{"code":302,"data":null,"message":null,"recordTime":null}'));
  expect(pauses.slice(0, 5)).toEqual([1_000, 2_000, 4_000, 8_000, 8_000]);
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(120_000);
  expect(results.ended).toEqual({
    why: "stopped",
    because: "stopped: the service kept limiting the rate for two minutes",
  });
  expect(exitCodeOf(results)).toBe(3);
});

test("after calls without a rate limit the pause shrinks again", async () => {
  const pauses: number[] = [];
  const { target } = targetOf((count) => ({
    status: 200,
    body: { code: count < 3 ? 302 : 400, data: null, message: null, recordTime: null },
  }));
  await check(target, { maxCalls: 22, sleep: async (pause) => void pauses.push(pause) });
  expect(pauses.slice(0, 2)).toEqual([1_000, 2_000]);
  expect(pauses.at(-1)).toBeLessThan(4_000);
});

test("a redirect for ever is an answer like any other, and is not followed", async () => {
  let count = 0;
  const { results } = await checkOf((_request, response) => {
    count += 1;
    response.writeHead(302, { location: "/again", "retry-after": "86400" }).end();
  });
  expect(count).toBe(results.calls.sent);
  expect(exitCodeOf(results)).toBe(1);
});
