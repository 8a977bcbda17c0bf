// What isn't an HTTP request is refused in words, as JSON, and the connection closed.
import { once } from "node:events";
import { createConnection } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

/** All that a server sends until it closes the connection. */
async function replyTo(request: string): Promise<string> {
  const served = await serve(createMock(), { port: 0 });
  const socket = createConnection(Number(new URL(served.url).port), "127.0.0.1");
  await once(socket, "connect");
  socket.write(request);
  const reply = await text(socket);
  await served.close();
  return reply;
}

test.each([
  ["a line that is no request", "hello\r\n\r\n", "the request is not HTTP"],
  [
    "a head of more than 64 kB",
    `GET /?${"x".repeat(70_000)} HTTP/1.1\r\n\r\n`,
    "the request line and headers are longer than 65536 bytes",
  ],
])("%s gets 400 and the reason", async (_, request, message) => {
  const [head = "", body = ""] = (await replyTo(request)).split("\r\n\r\n");
  expect(head.split("\r\n")).toEqual([
    "HTTP/1.1 400 Bad Request",
    "content-type: application/json",
    `content-length: ${body.length}`,
    "connection: close",
  ]);
  expect(JSON.parse(body)).toEqual({ code: 400, data: null, message, recordTime: null });
});
