// Bundles the server before the tests, as it is published.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));
const BUNDLE = `${FOLDER}node_modules/.cache/server`;

/** The bundled server. */
export const SERVER = `${BUNDLE}/main.js`;

export default function bundle(): void {
  const program = ["--import", "tsx", `${FOLDER}node_modules/rolldown/bin/cli.mjs`];
  const options = ["-c", "--dir", BUNDLE, "--log-level", "silent"];
  execFileSync("node", [...program, ...options], { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"] });
}
