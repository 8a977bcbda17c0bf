// The only file that opens a port.
import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import { MockMistake } from "./mistake.ts";
import type { Mock } from "./mock.ts";
import { answerFast } from "./port/fast-path.ts";
import type { Listener } from "./port/hono-path.ts";
import { refuseTunnel } from "./port/tunnel.ts";

export interface ServeSettings {
  /** 0 takes any free one; default 4010. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine alone. */
  readonly host?: string;
  /** What the control surface wants to see, and then takes from any machine; without one it serves this machine alone. */
  readonly adminToken?: string;
}

export interface Served {
  /** `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Answers what was asked, then closes; whoever hasn't read their answer within a second is cut off. */
  close(): Promise<void>;
}

/** A query may be long and is then refused by name; only what is longer still never reaches an operation. */
const LONGEST_HEAD = 64 * 1024;

/** A client that takes longer to say what it wants is told 408. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000 };
const GRACE = 1_000;

/** @throws {MockMistake} when the port can't be had. */
export async function serve(mock: Mock, settings: ServeSettings = {}): Promise<Served> {
  const { port = 4010, host = "127.0.0.1", adminToken } = settings;
  if (adminToken === "") throw new MockMistake("serve", "the admin token is empty", "Give one, or leave it out.");
  // Most requests never need the long way, and importing it takes a third of a start.
  let longWay: Promise<Listener> | undefined;
  const server = createServer({ maxHeaderSize: LONGEST_HEAD, ...PATIENCE }, (incoming, outgoing) => {
    if (answerFast(mock.ask, incoming, outgoing)) return;
    longWay ??= import("./port/hono-path.ts").then((way) => way.createHonoListener(mock, { host, adminToken }));
    void longWay.then((listener) => listener(incoming, outgoing));
  });
  server.on("clientError", refuse);
  server.on("connect", (_request, socket) => refuseTunnel(socket));
  await listen(server, port, host);
  return { url: urlOf(server, host), close: () => close(server) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(mistakeOf(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function mistakeOf(error: NodeJS.ErrnoException, port: number, host: string): MockMistake {
  const act = `listen on ${host}:${port}`;
  if (error.code === "EADDRINUSE")
    return new MockMistake(act, "the port is in use", "Choose another: --port 0 takes any.");
  if (error.code === "EACCES") return new MockMistake(act, "the port needs more rights", "Choose one above 1023.");
  return new MockMistake(act, error.message, "Check --host and --port.");
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** What Node.js can't read as a request still gets an envelope, not silence. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return;
  const { line, message } = refusals.get(error.code ?? "") ?? NOT_HTTP;
  const body = JSON.stringify({ code: 400, data: null, message, recordTime: null });
  const head = [`HTTP/1.1 ${line}`, "content-type: application/json", `content-length: ${Buffer.byteLength(body)}`];
  socket.end(`${head.join("\r\n")}\r\nconnection: close\r\n\r\n${body}`);
}

const NOT_HTTP = { line: "400 Bad Request", message: "the request is not HTTP" };
const refusals = new Map([
  [
    "HPE_HEADER_OVERFLOW",
    { line: "400 Bad Request", message: `the request line and headers are longer than ${LONGEST_HEAD} bytes` },
  ],
  ["ERR_HTTP_REQUEST_TIMEOUT", { line: "408 Request Timeout", message: "the request took too long to arrive" }],
]);
