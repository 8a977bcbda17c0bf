// The limit: what Node.js can do at all. A bare `node:http` server that answers one constant buffer.
import { createServer } from "node:http";

const [, , bytes = "62000"] = process.argv;
const body = Buffer.alloc(Number(bytes), "x");

const server = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`);
});
