/** Answers that are endless, or grow when they are decompressed: a real server, a clear error, and little memory. */
import { createServer, type RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createWeiboClient, type WeiboClient } from "../src/index.ts";
import { createOpenV1Client } from "../src/open-v1/index.ts";
import { caught } from "./caught-error.ts";
import { clientOf } from "./clients.ts";
import { json, PROFILE, service } from "./fake-service.ts";

const MEGABYTE = 2 ** 20;

/** Runs work with the address of a server, which is closed afterwards with all of its connections. */
async function withServer<T>(answer: RequestListener, work: (baseUrl: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  try {
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const endless: RequestListener = (_request, response) => {
  const chunk = Buffer.alloc(64 * 1024, "1");
  const go = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once("drain", go);
  };
  response.writeHead(200, { "content-type": "application/json" });
  go();
};

const bomb = gzipSync(Buffer.alloc(256 * MEGABYTE, "1"));
const explosive: RequestListener = (_request, response) =>
  void response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);

const clients: Readonly<Record<string, (baseUrl: string) => Promise<unknown>>> = {
  justone: (baseUrl) => createWeiboClient({ token: "any-token", baseUrl }).users.get({ uid: "1" }),
  "justone, raw": (baseUrl) =>
    createWeiboClient({ token: "any-token", baseUrl }).GET("/api/weibo/get-user-detail/v3", {
      params: { query: { uid: "1" } },
    }),
  "open-v1": (baseUrl) => createOpenV1Client({ credential: { appKey: "any-key" }, baseUrl }).users.show({ user_id: 1 }),
};

test.each(
  Object.entries({ endless, explosive }).flatMap(([name, answer]) =>
    Object.entries(clients).map(([client, call]) => [name, client, answer, call] as const),
  ),
)("an %s answer to %s is a typed error, and is not kept", async (_name, _client, answer, call) => {
  const error = await withServer(answer, (baseUrl) => caught(call(baseUrl)));
  expect(error).toMatchObject({ kind: "too-large", name: "TooLargeError", attempts: 1, retryable: false });
  expect(error.message).toMatch(/ answered with more than 16777216 bytes\.$/);
});

test("the limit counts bytes, and an answer of just this size is one", async () => {
  const body = JSON.stringify({ code: 0, data: PROFILE, message: null });
  const bytes = new TextEncoder().encode(body).length;
  const ask = (maxBytes: number): ReturnType<WeiboClient["users"]["get"]> =>
    clientOf(service(json(body)).fetch, { maxBytes }).users.get({ uid: "1" });
  expect((await ask(bytes)).user.idstr).toBe("1");
  expect(await caught(ask(bytes - 1))).toMatchObject({ kind: "too-large", billed: "maybe" });
  expect(() => ask(0)).toThrow("maxBytes is 0");
});
