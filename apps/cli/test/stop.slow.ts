// However its sockets were used, `weibo-kit serve` ends soon after a signal, with exit code 0.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { expect, test } from "vitest";
import { COMMAND, FOLDER } from "./command.ts";

const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";
/** A GET as it goes over the wire, with the effects of `x-mock-fault`. */
const get = (effects: string, target = FANS) =>
  `GET ${target} HTTP/1.1\r\nhost: localhost\r\n${effects === "" ? "" : `x-mock-fault: ${effects}\r\n`}\r\n`;
const post = (target: string, length: number) =>
  `POST ${target} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: ${length}\r\n\r\n`;
const DELAYED = get("900000ms");

/** What a client sends, and how it leaves. */
interface Use {
  readonly sends: string | readonly string[];
  /** Default: the client stays, and reads what arrives. */
  readonly then?: "leaves" | "resets" | "half-closes" | "reads nothing";
}

const USES: Readonly<Record<string, Use>> = {
  "a connection without a request": { sends: "" },
  "a request without its end": { sends: "GET / HTTP/1.1\r\nhost: loc" },
  "headers without the body": { sends: post("/users/show.json", 100) },
  "control headers without the body": { sends: post("/__mock/reset", 100) },
  "an idle connection after an answer": { sends: get("") },
  "an idle connection after a control answer": { sends: get("", "/__mock/health") },
  "a delayed answer": { sends: DELAYED },
  "a delayed answer whose client leaves": { sends: DELAYED, then: "leaves" },
  "a delayed answer whose client closes its half": { sends: DELAYED, then: "half-closes" },
  "two delayed answers": { sends: DELAYED + DELAYED },
  "two delayed answers whose client leaves": { sends: DELAYED + DELAYED, then: "leaves" },
  "two delayed answers whose client resets": { sends: DELAYED + DELAYED, then: "resets" },
  "a delayed POST behind a delayed answer": { sends: `${DELAYED}${post("/users/show.json", 3)}a=b`, then: "leaves" },
  "a stalled answer": { sends: get("stall") },
  "a stalled answer whose client leaves": { sends: get("stall"), then: "leaves" },
  "a stalled answer behind a delayed one": { sends: get("20ms") + get("stall"), then: "half-closes" },
  "garbage behind a reset": { sends: `${get("reset")}garbage\r\n\r\n` },
  "garbage behind a reset, in a packet of its own": { sends: [get("reset"), "garbage\r\n\r\n"] },
  "garbage behind a delayed reset": { sends: `${get("50ms+reset")}garbage\r\n\r\n` },
  "garbage behind a delayed answer": { sends: `${DELAYED}garbage\r\n\r\n` },
  "garbage without end": { sends: ["garbage\r\n\r\n", "more".repeat(20_000), "more".repeat(20_000)] },
  CONNECT: { sends: "CONNECT example.com:443 HTTP/1.1\r\nhost: example.com:443\r\n\r\n" },
  "CONNECT and bytes for the tunnel": {
    sends: ["CONNECT example.com:443 HTTP/1.1\r\nhost: example.com:443\r\n\r\n", "hello"],
    then: "half-closes",
  },
  "CONNECT behind a delayed answer": { sends: `${DELAYED}CONNECT a.example:443 HTTP/1.1\r\nhost: a.example\r\n\r\n` },
  "an upgrade": { sends: `GET ${FANS} HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n` },
  "answers that nobody reads": { sends: get("").repeat(300), then: "reads nothing" },
};

async function started(): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn("node", [...COMMAND, "serve", "--port", "0", "--quiet"], { cwd: FOLDER });
  const [line] = await once(child.stdout, "data");
  return { child, port: Number(new URL(String(line).trim()).port) };
}

async function play({ sends, then }: Use, port: number): Promise<Socket> {
  // Without half-open sockets a client would answer the server's FIN by itself.
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  socket.on("error", () => undefined);
  await once(socket, "connect");
  if (then !== "reads nothing") socket.resume();
  for (const part of [sends].flat()) {
    if (part !== "") socket.write(part);
    await pause(40);
  }
  await pause(80);
  if (then === "leaves") socket.destroy();
  else if (then === "resets") socket.resetAndDestroy();
  else if (then === "half-closes") socket.end();
  await pause(40);
  return socket;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** In milliseconds: a process that is asked to end has ended by then, on a machine that has other work. */
const SOON = 2_000;

/** How long the process lives on after the signal; its exit code, or the signal that killed it. */
async function stopped(child: ChildProcess, signal: NodeJS.Signals) {
  const asked = performance.now();
  const late = setTimeout(() => child.kill("SIGKILL"), 2 * SOON);
  child.kill(signal);
  const [code] = await once(child, "exit");
  clearTimeout(late);
  return { code, milliseconds: Math.round(performance.now() - asked) };
}

async function stopAfter(uses: readonly Use[], signal: NodeJS.Signals) {
  const { child, port } = await started();
  const sockets = await Promise.all(uses.map((use) => play(use, port)));
  expect(child.exitCode).toBe(null);
  const { code, milliseconds } = await stopped(child, signal);
  for (const socket of sockets) socket.destroy();
  console.log(`${signal}: ${milliseconds} ms`);
  expect(code).toBe(0);
  expect(milliseconds).toBeLessThan(SOON);
}

test.each(Object.entries(USES))("after %s the process ends on SIGTERM", (_name, use) => stopAfter([use], "SIGTERM"));

test.each(["SIGTERM", "SIGINT"] as const)("after all of these at once the process ends on %s", (signal) =>
  stopAfter(Object.values(USES), signal),
);
