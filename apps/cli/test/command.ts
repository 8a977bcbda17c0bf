// The command in one file, as users get it: bundled before the tests, since it then starts in half the time.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const FOLDER = fileURLToPath(new URL("..", import.meta.url));

/** What Node.js is given to start it; the fixtures beside it are still sources. */
export const COMMAND = ["--import", "tsx", `${FOLDER}node_modules/.cache/command/main.js`];

export default function bundle(): void {
  const options = ["-c", "--dir", "node_modules/.cache/command", "--log-level", "silent"];
  execFileSync(`${FOLDER}node_modules/.bin/rolldown`, options, { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"] });
}
