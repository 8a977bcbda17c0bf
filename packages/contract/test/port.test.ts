// A stub on a real port: what only a socket shows, and what a stub of somebody's own lacks.
import { createServer, type Server } from "node:http";
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { check, serverAt, toText } from "../src/index.ts";

/** Just One API's operations about users alone, in front of which a change is made. */
async function stub(change: (body: string) => string): Promise<{ readonly server: Server; readonly url: string }> {
  const mock = createMock();
  const server = createServer(async (request, response) => {
    const { url = "/" } = request;
    if (!/^\/api\/weibo\/get-(user-detail|fans|followers)\//.test(url)) {
      response.writeHead(404, { "content-type": "text/html" }).end(`<pre>Cannot GET ${url}</pre>`);
      return;
    }
    const answer = await mock.request(url);
    const type = answer.headers.get("content-type") ?? "";
    response.writeHead(answer.status, { "content-type": type }).end(change(await answer.text()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { server, url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}` };
}

const checked = async (change: (body: string) => string) => {
  const { server, url } = await stub(change);
  const results = await check(serverAt(url, { faults: "none" }), { probes: { runs: 1 } });
  server.close();
  const broken = results.verdicts.filter(({ is }) => is === "broken").map(({ id }) => id);
  return { results, broken };
};

test("a stub of three operations breaks nothing but the answer to an unknown path; the others are not imitated", async () => {
  const { results, broken } = await checked((body) => body);
  expect(broken).toEqual(["justone-unknown-path"]);
  const reasons = results.verdicts.filter(({ operation }) => operation === "friends-ids").map(({ because }) => because);
  expect(reasons).toContain("not imitated: friends-ids, which answers HTTP 404");
  expect(toText(results)).toMatch(/- not checked, not imitated: .* and \d+ more/);
});

test("a byte order mark is seen on a port, and hides nothing else", async () => {
  const { broken } = await checked((body) => `\uFEFF${body}`);
  expect(broken.sort()).toEqual(["justone-no-byte-order-mark", "justone-unknown-path"]);
});

const withTime = (time: string) => (body: string) => body.replace(/"recordTime":"[^"]*"/, `"recordTime":"${time}"`);

test("one past recordTime in all answers is seen on a port", async () => {
  const { results, broken } = await checked(withTime("2026-07-20T14:00:25.953457453"));
  expect(broken.sort()).toEqual(["justone-record-times-differ", "justone-unknown-path"]);
  expect(results.verdicts.find(({ id }) => id === "justone-record-times-differ")?.because).toMatch(
    /^\$\.recordTime: "2026-07-20T14:00:25\.953457453" in all \d\d+ answers$/,
  );
});

test("answers of one second have one recordTime where a server writes no digits behind it: nothing is broken", async () => {
  const inBeijing = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19);
  expect((await checked(withTime(inBeijing))).broken).toEqual(["justone-unknown-path"]);
});
