// Compressed answers, on a port that compresses: for the clients that accept them, whatever the answer is.
import { connect } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { type Served, serve } from "../src/serve.ts";

const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";
const mock = createMock();
let compressing: Served;
let plain: Served;

beforeAll(async () => {
  compressing = await serve(mock, { port: 0, gzip: true });
  plain = await serve(mock, { port: 0 });
});
afterAll(async () => {
  await compressing.close();
  await plain.close();
});

interface Sent {
  readonly head: string;
  readonly body: Buffer;
}

/** Sends one request over a socket of its own, and reads what arrives until the other side closes. */
function send({ url }: Served, target: string, headers: readonly string[], method = "GET"): Promise<Sent> {
  const { hostname, port, host } = new URL(url);
  const lines = [`${method} ${target} HTTP/1.1`, `host: ${host}`, "connection: close", ...headers];
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(`${lines.join("\r\n")}\r\n\r\n`));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => undefined).on("close", () => resolve(partsOf(Buffer.concat(chunks))));
  });
}

function partsOf(bytes: Buffer): Sent {
  const end = bytes.indexOf("\r\n\r\n");
  return { head: bytes.toString("latin1", 0, end).toLowerCase(), body: bytes.subarray(end + 4) };
}

const isCompressed = ({ head }: Sent) => head.includes("content-encoding: gzip");

test.each([
  ["gzip", true],
  ["gzip, deflate, br", true],
  ["deflate, GZIP;q=0.5", true],
  ["*", true],
  ["br", false],
  ["gzip;q=0, *", false],
  ["identity", false],
  // RFC 9110, 12.5.3 and 12.4.2: weights, their forms, and what is excluded.
  ["", false],
  [",, gzip ,", true],
  ["x-gzip", true],
  ["gzip;q=1.000", true],
  ["gzip ; q=0.001", true],
  ["gzip;Q=0", false],
  ["gzip;q=0.000", false],
  ["gzip;q=0,gzip", false],
  ["gzip,x-gzip;q=0", false],
  ["gzip;q=2", false],
  ["gzip;level=9", false],
  ["*;q=0", false],
  ["*;q=0, gzip", true],
  ["br, *;q=0.1", true],
  ["identity;q=0", true],
  ["identity;q=0, br", true],
  ["identity;q=0, *;q=0", false],
  ["identity;q=0, gzip;q=0", false],
  ["identity, gzip;q=0.5", false],
  ["identity;q=0.5, gzip", true],
  ["gzip;q=0.5, identity;q=0.5", true],
])("accept-encoding: %s: compressed is %s", async (encodings, expected) => {
  const sent = await send(compressing, FANS, [`accept-encoding: ${encodings}`]);
  expect(isCompressed(sent)).toBe(expected);
  const text = (expected ? gunzipSync(sent.body) : sent.body).toString();
  expect(JSON.parse(text)).toMatchObject({ code: 0 });
  expect(sent.head).toContain(`content-length: ${sent.body.length}`);
});

test("a header that is given twice is one list", async () => {
  expect(isCompressed(await send(compressing, FANS, ["accept-encoding: br", "accept-encoding: gzip"]))).toBe(true);
  expect(isCompressed(await send(compressing, FANS, ["accept-encoding: gzip", "accept-encoding: gzip;q=0"]))).toBe(
    false,
  );
});

test.each([
  ["a page of fans", FANS],
  ["the journal", "/__mock/journal"],
  ["an unknown path", "/nowhere"],
])("HEAD of %s has the headers of GET, and no length that isn't its own", async (_name, target) => {
  const linesOf = async (method: string, accept: string) => {
    const { head, body } = await send(compressing, target, [`accept-encoding: ${accept}`], method);
    return {
      lines: head.split("\r\n").filter((line) => !/^(date|content-length|transfer-encoding)/.test(line)),
      head,
      body,
    };
  };
  for (const accept of ["gzip", "br"]) {
    const [got, asked] = [await linesOf("GET", accept), await linesOf("HEAD", accept)];
    expect(asked.lines.toSorted()).toEqual(got.lines.toSorted());
    expect(asked.body).toHaveLength(0);
  }
  expect(isCompressed(await send(compressing, target, ["accept-encoding: gzip"], "HEAD"))).toBe(true);
  expect((await linesOf("HEAD", "gzip")).head).not.toContain("content-length");
});

test.each([
  ["GET", FANS],
  ["GET", FANS.replace("1234567890", "302")],
  ["HEAD", FANS],
  ["POST", FANS],
  ["GET", "/__mock/health"],
  ["GET", "/nowhere"],
  ["GET", FANS.replace("token=a", "token=mock-truncate")],
  ["OPTIONS", "*"],
])("%s %s on a compressing port varies by encoding, beside what else it varies by", async (method, target) => {
  const page = ["origin: http://localhost:3000"];
  const body = method === "POST" ? ["content-length: 0"] : [];
  for (const accept of ["gzip", "br"]) {
    const of = (served: Served, more: readonly string[] = []) =>
      send(served, target, [`accept-encoding: ${accept}`, ...body, ...more], method).then(({ head }) =>
        [...head.matchAll(/^vary: (.*)$/gm)].map(([, names]) => names?.trim()).join(", "),
      );
    expect(await of(compressing)).toBe("accept-encoding");
    expect(await of(compressing, page)).toBe("accept-encoding, origin");
    expect([await of(plain), await of(plain, page)]).toEqual(["", "origin"]);
  }
});

test("a client that accepts nothing, and a port that isn't set so, get plain bytes", async () => {
  expect(isCompressed(await send(compressing, FANS, []))).toBe(false);
  expect(isCompressed(await send(plain, FANS, ["accept-encoding: gzip"]))).toBe(false);
});

test.each([
  ["a refusal", FANS.replace("1234567890", "302"), "GET"],
  ["XML", "/users/show.xml?source=a&user_id=11051", "GET"],
  ["an unknown path", "/nowhere", "GET"],
  ["a method that is refused", FANS, "POST"],
  ["the journal", "/__mock/journal", "GET"],
])("%s is compressed to the same text", async (_name, target, method) => {
  const headers = method === "POST" ? ["content-length: 0"] : [];
  const textOf = async (accept: readonly string[]) => {
    const { head, body } = await send(compressing, target, [...headers, ...accept], method);
    const whole = head.includes("transfer-encoding: chunked") ? withoutChunks(body) : body;
    return (accept.length > 0 ? gunzipSync(whole) : whole).toString();
  };
  // Not the same to the last digit: each call has its own id and time.
  const shape = (text: string) => text.replace(/"requestId":"[^"]*"|\d+/g, "0").slice(0, 120);
  expect(shape(await textOf(["accept-encoding: gzip"]))).toBe(shape(await textOf([])));
});

/** The data of a chunked body. */
function withoutChunks(bytes: Buffer): Buffer {
  const end = bytes.indexOf("\r\n");
  const length = Number.parseInt(bytes.toString("latin1", 0, end), 16);
  if (length === 0) return Buffer.alloc(0);
  const rest = bytes.subarray(end + 2);
  return Buffer.concat([rest.subarray(0, length), withoutChunks(rest.subarray(length + 2))]);
}

test("a body that is cut on its way is cut in its compressed form", async () => {
  const whole = await send(compressing, FANS, ["accept-encoding: gzip"]);
  const cut = await send(compressing, FANS.replace("token=a", "token=mock-truncate"), ["accept-encoding: gzip"]);
  expect(isCompressed(cut)).toBe(true);
  expect(cut.body.length).toBeLessThan(whole.body.length);
  expect(() => gunzipSync(cut.body)).toThrow("unexpected end of file");
});

test("fetch reads a compressed page of fans as any other", async () => {
  const response = await fetch(compressing.url + FANS);
  expect(response.headers.get("content-encoding")).toBe("gzip");
  expect(await response.json()).toMatchObject({ code: 0, data: { users: { length: 20 } } });
});
