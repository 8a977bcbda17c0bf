// The load: raw sockets that each send a request, read the whole answer, and send the next. Runs in its own process, so
// that its cost is never counted as the server's. `load.ts <url> <connections> <seconds> <path> <first>`
import { connect } from "node:net";

const [, , url = "", connections = "16", seconds = "2", template = "/", first = "0"] = process.argv;
const { hostname, port } = new URL(url);
const end = performance.now() + Number(seconds) * 1000;
const figures = { requests: 0, bytes: 0, failures: 0 };
let next = Number(first);

/** `{uid}` is another user each time, `{page}` another page, `{token}` one of ten thousand tokens. */
function request(): string {
  next += 1;
  const uid = 1_000_000_000 + ((next * 2_654_435) % 6_999_999_937);
  const path = template
    .replace("{uid}", String(uid))
    .replace("{page}", String(1 + (next % 1_000_000)))
    .replace("{token}", String(next % 10_000));
  return `GET ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\n\r\n`;
}

function open(): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(request()));
    let missing = -1;
    socket.on("data", (chunk) => {
      if (missing < 0) {
        const head = chunk.indexOf("\r\n\r\n");
        const text = chunk.toString("latin1", 0, head);
        if (!text.startsWith("HTTP/1.1 200")) figures.failures += 1;
        missing = Number(/content-length: (\d+)/i.exec(text)?.[1]) + head + 4;
      }
      missing -= chunk.length;
      figures.bytes += chunk.length;
      if (missing > 0) return;
      missing = -1;
      figures.requests += 1;
      if (performance.now() < end) socket.write(request());
      else socket.end(resolve);
    });
    socket.on("error", () => {
      figures.failures += 1;
      resolve();
    });
  });
}

await Promise.all(Array.from({ length: Number(connections) }, open));
console.log(JSON.stringify(figures));
