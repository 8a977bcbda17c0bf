// HTTPS with a throw-away certificate, through a real port: a client that trusts the file reads answers, and nothing crashes it.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Duplex } from "node:stream";
import { text } from "node:stream/consumers";
import { connect as secure } from "node:tls";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMAND, FOLDER } from "../../test/command.ts";

const FANS = "/api/weibo/get-fans/v1?token=any&uid=1234567890";
const file = join(mkdtempSync(join(tmpdir(), "https-")), "trust.pem");
let child: ChildProcess;
let url = "";

beforeAll(async () => {
  child = spawn("node", [...COMMAND, "serve", "--port", "0", "--quiet", "--https", file], { cwd: FOLDER });
  url = String(await once(child.stdout ?? child, "data")).trim();
}, 20_000);
afterAll(() => {
  child.kill("SIGTERM");
});

/** Asks as a client that trusts the file, under any of its names. */
function ask(path: string, host = "localhost"): Promise<string> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const options = { ca: readFileSync(file), servername: host, headers: { host: `${host}:${port}` } };
    get(`${url}${path}`, options, (response) => resolve(text(response))).on("error", reject);
  });
}

test.each(["localhost", "api.justoneapi.com", "api.t.sina.com.cn"])(
  "a client that trusts it reads answers of %s",
  async (host) => {
    expect(url).toMatch(/^https:/);
    expect(JSON.parse(await ask(FANS, host)).code).toBe(0);
  },
);

test("entries, refusals and control routes have the address with https", async () => {
  const { entries } = JSON.parse(await ask("/__mock/journal"));
  expect(entries[0].origin).toMatch(/^https:\/\/localhost:\d+$/);
  expect(JSON.parse(await ask(FANS.replace("1234567890", "302"))).code).toBe(302);
});

test("a client that doesn't trust it is refused by its own side", async () => {
  await expect(fetch(url + FANS)).rejects.toThrow("fetch failed");
});

test.each(["mock-reset", "mock-empty", "mock-truncate"])(
  "%s breaks an encrypted connection, and the mock goes on",
  async (token) => {
    await expect(ask(FANS.replace("any", token))).rejects.toThrow();
    expect(JSON.parse(await ask(FANS)).code).toBe(0);
  },
);

test("garbage on its port is cut, and the mock goes on", async () => {
  const { port, hostname } = new URL(url);
  for (const bytes of ["\x16\x03\x01garbage", "\r\n", "\x80", "{"]) {
    const socket = connect(Number(port), hostname, () => socket.end(bytes, () => socket.destroy()));
    socket.on("error", () => undefined).resume();
    await once(socket, "close");
  }
  expect(JSON.parse(await ask(FANS)).code).toBe(0);
});

test.each([
  ["GET", ""],
  ["POST", "x".repeat(200_000)],
  ["brew", ""],
])("plain HTTP to its port, %s, is told to use https", async (method, body) => {
  const plain = url.replace("https:", "http:");
  const response = await fetch(plain + FANS, { method, ...(body === "" ? {} : { body }) });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    mistake: "Failed to answer: this port speaks HTTPS, and the request is plain HTTP. Use https:// in the URL.",
  });
  expect(JSON.parse(await ask(FANS)).code).toBe(0);
});

test("a handshake that arrives byte by byte is one all the same", async () => {
  const { port } = new URL(url);
  const plain = connect({ port: Number(port), host: "127.0.0.1", allowHalfOpen: true }).setNoDelay();
  const slow = new Duplex({
    read: () => plain.resume(),
    write: (bytes: Buffer, _encoding, done) => {
      plain.write(bytes.subarray(0, 1), () => setImmediate(() => plain.write(bytes.subarray(1), done)));
    },
  });
  plain.on("data", (bytes) => slow.push(bytes) || plain.pause()).on("end", () => slow.push(null));
  const socket = secure({ socket: slow, servername: "localhost", ca: readFileSync(file) });
  await once(socket, "secureConnect");
  socket.write("GET /__mock/health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
  expect(await text(socket)).toContain('"ok":true');
});

test("a client that closes its side behind its last request reads the whole answer", async () => {
  const { port } = new URL(url);
  const plain = connect({ port: Number(port), host: "127.0.0.1", allowHalfOpen: true });
  const socket = secure({ socket: plain, servername: "localhost", ca: readFileSync(file) });
  await once(socket, "secureConnect");
  socket.end("GET /__mock/journal HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
  expect(await text(socket)).toMatch(/\}\r\n0\r\n\r\n$/);
});

test("a file that is no certificate is not overwritten", async () => {
  const precious = join(mkdtempSync(join(tmpdir(), "https-")), "precious.json");
  writeFileSync(precious, "{}");
  const failed = spawn("node", [...COMMAND, "serve", "--port", "0", "--https", precious], { cwd: FOLDER });
  expect(await once(failed, "close")).toEqual([2, null]);
  expect(readFileSync(precious, "utf8")).toBe("{}");
}, 20_000);

test("a device that can't be written is a mistake, and isn't read to its end", async () => {
  const failed = spawn("node", [...COMMAND, "serve", "--port", "0", "--https", "/dev/full"], { cwd: FOLDER });
  expect(await text(failed.stderr)).toContain("ENOSPC");
}, 20_000);

test("check names the certificate that it can't trust", async () => {
  const failed = spawn("node", [...COMMAND, "check", url], { cwd: FOLDER, env: { ...process.env, LC_ALL: "C" } });
  expect(await text(failed.stderr)).toContain("Let this program trust its certificate: NODE_EXTRA_CA_CERTS=FILE.");
}, 20_000);

test("a start that fails for its port leaves no file, and an older one as it is", async () => {
  const { port } = new URL(url);
  const [fresh, old] = [join(mkdtempSync(join(tmpdir(), "https-")), "new.pem"), file];
  const before = readFileSync(old, "utf8");
  for (const given of [fresh, old]) {
    const failed = spawn("node", [...COMMAND, "serve", "--port", port, "--https", given], { cwd: FOLDER });
    expect(await once(failed, "close")).toEqual([2, null]);
  }
  expect([existsSync(fresh), readFileSync(old, "utf8")]).toEqual([false, before]);
}, 20_000);

test("a file that can't be written is a mistake, and the command ends", async () => {
  const args = [...COMMAND, "serve", "--port", "0", "--https", join(file, "below-a-file.pem")];
  const failed = spawn("node", args, { cwd: FOLDER, env: { ...process.env, LC_ALL: "C" } });
  const [message] = await once(failed.stderr, "data");
  expect(await once(failed, "close")).toEqual([2, null]);
  expect(String(message)).toMatch(/^Failed to write the certificate .*below-a-file\.pem: ENOTDIR.*\n$/);
}, 20_000);
