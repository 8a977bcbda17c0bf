// A client that sends requests before reading gets every answer whole and in order, though buffers are reused.
import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const REQUESTS = 60;
const path = (place: number) => `/api/weibo/get-fans/v1?token=a&uid=${1_234_567_890 + (place % 40) * 1_000}`;

test("sixty answers for a reader who waits are the same as in process", async () => {
  const { url, close } = await serve(createMock({ clock: () => 0 }), { port: 0 });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await once(socket, "connect");
  const request = Array.from({ length: REQUESTS }, (_, place) => path(place));
  socket.write(request.map((each) => `GET ${each} HTTP/1.1\r\nhost: localhost\r\n\r\n`).join(""));
  // More than any socket buffer holds is on its way before the first byte is read.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const read = await answersOf(socket);
  const same = createMock({ clock: () => 0 });
  const expected: string[] = [];
  for (const each of request) expected.push(await (await same.request(each)).text());
  expect(read).toEqual(expected);
  socket.destroy();
  await close();
});

async function answersOf(socket: AsyncIterable<Buffer>): Promise<readonly string[]> {
  const answers: string[] = [];
  let rest = Buffer.alloc(0);
  for await (const chunk of socket) {
    rest = Buffer.concat([rest, chunk]);
    for (let next = bodyIn(rest); next !== undefined; next = bodyIn(rest)) {
      answers.push(rest.toString("utf8", next.start, next.end));
      rest = rest.subarray(next.end);
    }
    if (answers.length === REQUESTS) break;
  }
  return answers;
}

function bodyIn(bytes: Buffer): { readonly start: number; readonly end: number } | undefined {
  const head = bytes.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const start = head + 4;
  const end = start + Number(/content-length: (\d+)/i.exec(bytes.toString("latin1", 0, head))?.[1]);
  return end <= bytes.length ? { start, end } : undefined;
}
