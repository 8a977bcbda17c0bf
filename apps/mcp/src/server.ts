// The server: its tools, and its instructions for a client.
import { McpServer } from "@modelcontextprotocol/server";
import type { Session } from "./session.ts";
import { register } from "./tool.ts";
import { advanceClock } from "./tools/advance-clock.ts";
import { bill } from "./tools/bill.ts";
import { check } from "./tools/check.ts";
import { explain } from "./tools/explain.ts";
import { findUsers } from "./tools/find-users.ts";
import { journal } from "./tools/journal.ts";
import { setScenario } from "./tools/set-scenario.ts";
import { version } from "./version.ts";

const ABOUT =
  "A mock of Just One API's Weibo endpoints and of the Weibo Open Platform V1. Each session has a tenant of its own: scenario, limits, clock, journal and bill.";

/**
 * Creates a server with all tools.
 *
 * @param open gives the session; where it fails, the server starts all the same, and each tool answers with the reason
 */
export async function createServer(open: () => Promise<Session>): Promise<McpServer> {
  const where = await open().then(
    ({ calls }) => calls,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const server = new McpServer({ name: "weibo-kit", version }, { instructions: `${ABOUT} ${where}` });
  register(server, findUsers, open);
  register(server, explain, open);
  register(server, journal, open);
  register(server, setScenario, open);
  register(server, advanceClock, open);
  register(server, bill, open);
  register(server, check, open);
  return server;
}
