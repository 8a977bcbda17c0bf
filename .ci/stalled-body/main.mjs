// A client that gives up on a stalled body closes its socket, and its process ends: garbage is collected all the while,
// because `fetch` of Node.js 20 and 22 then forgets its signal. Copied to where the tarballs are installed.
import { spawn } from "node:child_process";
import { createServer } from "node:http";

/** Calls, with a limit of one second each; a process that is still there after the bound would live for minutes. */
const WAYS = ["attempt", "total", "abort", "raw", "raw-abort", "contract"];
const BOUND = 15_000;

const open = new Set();
const server = createServer((request, response) => {
  open.add(request.socket);
  request.socket.once("close", () => open.delete(request.socket));
  response.writeHead(200, { "content-type": "application/json" }).write('{"code":');
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}`;

const endOf = (way) =>
  new Promise((resolve) => {
    const arguments_ = ["--expose-gc", new URL("call.mjs", import.meta.url).pathname, address, way];
    const child = spawn(process.execPath, arguments_, { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (data) => {
      said += data;
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), BOUND);
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      resolve({ way, said: said.trim(), end: signal ?? code });
    });
  });

const ends = await Promise.all(WAYS.map(endOf));
const wrong = ends.filter(({ said, end }) => said !== "gave up" || end !== 0);
// The kernel reports the closed sockets a moment after the processes end.
for (let turn = 0; open.size > 0 && turn < 100; turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
if (wrong.length > 0 || open.size > 0) {
  console.error(`${process.version}: ${open.size} sockets are open;`, wrong);
  process.exitCode = 1;
}
server.closeAllConnections();
server.close();
