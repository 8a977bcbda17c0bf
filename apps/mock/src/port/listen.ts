// Opens a port. If that fails, the mistake names the cause and a remedy.
import type { Server } from "node:http";
import type { Server as HttpsServer } from "node:https";
import { MockMistake, say, verbatim } from "../mistake.ts";

/** A port of HTTP or HTTPS. */
export type AnyServer = Server | HttpsServer;

/**
 * Resolves with the server's address, `http://127.0.0.1:4010`, once it listens.
 *
 * @throws {MockMistake} when the port is in use, forbidden or impossible, or the host is empty.
 */
export async function listen(server: AnyServer, port: number, host: string): Promise<string> {
  // Node.js would listen on all interfaces.
  if (host.trim() === "")
    throw new MockMistake(say("listen"), say("the host is empty"), say("Give one: {0}.", "--host 127.0.0.1"));
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(mistakeOf(error, port, host)));
    server.listen(port, host, () => {
      // A connection that can't be accepted, for want of descriptors, is refused by the system; the others go on.
      server.on("error", () => undefined);
      resolve(urlOf(server, host));
    });
  });
}

function mistakeOf(error: NodeJS.ErrnoException, port: number, host: string): MockMistake {
  const act = say("listen on {0}", `${host}:${port}`);
  if (error.code === "EADDRINUSE")
    return new MockMistake(act, say("the port is in use"), say("Choose another: {0} takes any.", "--port 0"));
  if (error.code === "EACCES")
    return new MockMistake(act, say("the port needs more rights"), say("Choose one above {0}.", 1023));
  return new MockMistake(act, verbatim(error.message), say("Check {0} and {1}.", "--host", "--port"));
}

function urlOf(server: AnyServer, host: string): string {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const scheme = "setSecureContext" in server ? "https" : "http";
  return `${scheme}://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
