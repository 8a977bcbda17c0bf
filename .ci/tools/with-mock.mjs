// Servers for as long as an act takes: a mock of the command on a free port, or another program that prints its address.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @param act is given the address of the mock */
export const withMock = (act) =>
  withServer(["--import", "tsx", "apps/cli/src/main.ts", "serve", "--port", "0", "--quiet"], act);

/**
 * @param args of Node.js; relative paths start at the repository
 * @param act is given the first line that the server prints, its address
 */
export async function withServer(args, act) {
  const child = spawn("node", args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(child.stdout, "data");
  try {
    return await act(String(line).trim());
  } finally {
    child.kill("SIGTERM");
    await once(child, "close");
  }
}
