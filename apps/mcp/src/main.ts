#!/usr/bin/env node
// The command `weibo-kit-mcp`: an MCP server over standard input and output.
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { type Opened, openSession } from "./mocks.ts";
import { createServer } from "./server.ts";

let opening: Promise<Opened> | undefined;

/** The session of this process. A failure is forgotten, so that the next tool finds a mock that was started since. */
async function open() {
  opening ??= openSession(process.env.WEIBO_KIT_URL);
  try {
    return (await opening).session;
  } catch (error) {
    opening = undefined;
    throw error;
  }
}

async function stop(): Promise<void> {
  const opened = await opening?.catch(() => undefined);
  await opened?.close();
  process.exit();
}

serveStdio(() => createServer(open), { onerror: (error) => console.error(error.message) });
// Standard output is the protocol's, so the address goes to standard error.
void open().then(
  ({ calls }) => console.error(calls),
  (error: unknown) => console.error(error instanceof Error ? error.message : error),
);
process.stdin.once("end", stop);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, stop);
