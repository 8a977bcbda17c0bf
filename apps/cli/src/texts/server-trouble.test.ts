// A server that is there and can't be read: one line with the remedy for what is wrong with it.
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { afterAll, expect, test } from "vitest";
import { run } from "../../test/command.ts";

const scratch = mkdtempSync(join(tmpdir(), "weibo-kit-unanswered-"));
afterAll(() => rmSync(scratch, { recursive: true }));

async function portOf(server: Server): Promise<number | undefined> {
  await once(server.listen(0, "localhost"), "listening");
  const address = server.address();
  return typeof address === "object" ? address?.port : undefined;
}

/** Answers whatever is sent to it. */
const answering = (words: string) =>
  createServer((socket) => socket.on("error", () => undefined).once("data", () => socket.end(words)));

const PLAIN = "HTTP/1.1 400 Bad Request\r\n\r\n";
const HUGE = `HTTP/1.1 200 OK\r\n\r\n${" ".repeat(8_388_609)}`;

test.each([
  ["https", PLAIN, /nothing answers there \(no TLS: [\w ]+\)\. If it speaks plain HTTP, .*$/],
  ["https", "", /nothing answers there \(Client network socket .*\)\. If it speaks plain HTTP, .*$/],
  ["http", "SSH-2.0-OpenSSH\r\n", /what answers there can't be read \(.*HTTP.*\)\. Check the address; .*$/],
  ["http", HUGE, /what answers there can't be read \(the body is larger .*\)\. Check the address: .*$/],
])("check %s:// of a server that answers %.16j", async (scheme, words, line) => {
  const server = answering(words);
  const { code, out, error } = await run("check", `${scheme}://localhost:${await portOf(server)}`);
  server.close();
  expect({ code, out }).toEqual({ code: 4, out: "" });
  expect(error).toMatch(/^Failed to check [^\n]+\n$/);
  expect(error.trimEnd()).toMatch(line);
});

// The client tries four times.
test("an export from a server without TLS has no line of OpenSSL, and the remedy", { timeout: 20_000 }, async () => {
  const server = answering(PLAIN);
  const { code, error } = await run(
    "export",
    "fans",
    "--uid",
    "1",
    "--url",
    `https://localhost:${await portOf(server)}`,
  );
  server.close();
  expect(code).toBe(4);
  expect(error).not.toContain("SSL routines");
  expect(error).toMatch(
    /fetch failed: no TLS: [\w ]+\. If it speaks plain HTTP, begin its address with http:\/\/\. 0 users/,
  );
});

test.each([
  ["2026-01-01", "localhost", true, "certificate has expired", "Give the server a certificate that is valid today."],
  ["2099-01-01", "elsewhere", true, "does not match certificate's altnames", "Use a host that its certificate names."],
  ["2099-01-01", "localhost", false, "self-signed certificate", "Let this program trust its certificate: "],
])("a certificate until %s for %s, trusted: %s", async (until, value, isTrusted, cause, remedy) => {
  const { private: key, cert } = await generate([{ name: "commonName", value }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date("2025-01-01"),
    notAfterDate: new Date(until),
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames: [{ type: 2, value }] },
    ],
  });
  const file = join(scratch, `${value}-${until}.pem`);
  writeFileSync(file, cert);
  const server = createTlsServer({ key, cert }, (_request, response) => response.end("{}"));
  const url = `https://localhost:${await portOf(server)}`;
  const { code, error } = await run("check", url, { NODE_EXTRA_CA_CERTS: isTrusted ? file : "" });
  server.close();
  expect(code).toBe(4);
  expect(error).toMatch(/^Failed to check [^\n]+\n$/);
  expect(error).toContain(cause);
  expect(error).toContain(`). ${remedy}`);
});
