// Behind an answer on the same connection a disruption happens as it does alone; a connection that is said to close does.
import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";
const get = (effect = "") =>
  `GET ${FANS} HTTP/1.1\r\nhost: localhost\r\n${effect === "" ? "" : `x-mock-fault: ${effect}\r\n`}\r\n`;
const send = (method: string, target: string, type: string, body: string) =>
  `${method} ${target} HTTP/1.1\r\nhost: localhost\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

/** Sends all of it at once; what arrives until the mock closes the connection, or until `isEnough`. */
async function exchange(sent: string, isEnough: (text: string) => boolean = () => false) {
  const mock = createMock();
  const { url, close } = await serve(mock, { port: 0 });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let [text, end] = ["", "closed"];
  socket.on("error", (error: NodeJS.ErrnoException) => {
    end = error.code ?? "";
  });
  socket.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
    if (isEnough(text)) socket.destroy();
  });
  await once(socket, "connect");
  socket.write(sent);
  await new Promise((resolve) => {
    socket.once("close", resolve);
  });
  await close();
  const statuses = text.match(/HTTP\/1\.1 \d+/g)?.map((line) => Number(line.slice(9)));
  return { text, statuses, end, mock };
}

const first = get();

test.each([
  ["reset", "ECONNRESET"],
  ["empty", "closed"],
])("%s behind an answer: the answer is whole, then the connection ends: %s", async (effect, expected) => {
  for (let count = 0; count < 5; count += 1) {
    const { text, statuses, end } = await exchange(first + get(effect) + get());
    expect([statuses, end]).toEqual([[200], expected]);
    const [head = "", body = ""] = text.split("\r\n\r\n");
    expect(Buffer.byteLength(body)).toBe(Number(/content-length: (\d+)/i.exec(head)?.[1]));
  }
});

test.each(["truncate", "dribble", "wrong-length"])(
  "%s behind an answer: the second answer is disrupted, and the connection ends",
  async (effect) => {
    const { text, statuses } = await exchange(first + get(effect) + get());
    expect(statuses).toEqual([200, 200]);
    expect(text).toContain(`x-mock-disruption: ${effect}`);
  },
);

test("stall behind an answer: the second answer begins", async () => {
  const { text } = await exchange(first + get("stall") + get(), (text) =>
    /x-mock-disruption: stall.*users/s.test(text),
  );
  expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
});

test.each([
  ["a control body", "PUT", "/__mock/scenario", "application/json", 413],
  ["a form", "POST", "/users/show.json", "application/x-www-form-urlencoded", 400],
])(
  "%s that is too long: the answer says that the connection closes, and it does",
  async (_name, method, target, type, status) => {
    const { text, statuses, end, mock } = await exchange(send(method, target, type, "x".repeat(700_000)) + get());
    expect([statuses, end]).toEqual([[status], "closed"]);
    expect(text.match(/connection: \w+/gi)).toEqual(["connection: close"]);
    expect(mock.journal.count).toBe(status === 413 ? 0 : 1);
  },
);

test("a client that reads only when it has sent eight megabytes gets its 413", async () => {
  const { url, close } = await serve(createMock(), { port: 0 });
  const body = "x".repeat(8_000_000);
  const answers = [];
  for (let count = 0; count < 3; count += 1)
    answers.push(await fetch(`${url}/__mock/limits`, { method: "PUT", body }).then(({ status }) => status, String));
  await close();
  expect(answers).toEqual([413, 413, 413]);
});
