// A mock of the command on a free port, for as long as an act takes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @param act is given the address of the mock */
export async function withMock(act) {
  const args = ["--import", "tsx", "apps/cli/src/main.ts", "serve", "--port", "0", "--quiet"];
  const child = spawn("node", args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(child.stdout, "data");
  try {
    return await act(String(line).trim());
  } finally {
    child.kill("SIGTERM");
    await once(child, "close");
  }
}
