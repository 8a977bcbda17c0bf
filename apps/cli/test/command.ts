// Bundles the command before the tests, as it is published: it then starts in half the time.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const FOLDER = fileURLToPath(new URL("..", import.meta.url));

/** Arguments that make Node.js start the command; tsx is for the fixtures, which stay TypeScript. */
export const COMMAND = ["--import", "tsx", `${FOLDER}node_modules/.cache/command/main.js`];

export default function bundle(): void {
  const options = ["-c", "--dir", "node_modules/.cache/command", "--log-level", "silent"];
  execFileSync(`${FOLDER}node_modules/.bin/rolldown`, options, { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"] });
}
