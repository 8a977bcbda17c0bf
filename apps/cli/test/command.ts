// Bundles the command before the tests, as it is published: it then starts in half the time.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export const FOLDER = fileURLToPath(new URL("..", import.meta.url));

/** The folder of the bundle. */
export const BUNDLE = `${FOLDER}node_modules/.cache/command`;

/** Arguments that make Node.js start the command. */
export const COMMAND = [`${BUNDLE}/main.js`];

export default function bundle(): void {
  const program = ["--import", "tsx", `${FOLDER}node_modules/rolldown/bin/cli.mjs`];
  const options = ["-c", "--dir", BUNDLE, "--log-level", "silent"];
  execFileSync("node", [...program, ...options], { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"] });
}

/** Words of the command line, and variables of the environment. */
type Argument = string | Readonly<Record<string, string>>;

/** Runs the command to its end. */
export async function run(...args: readonly Argument[]) {
  const words = args.filter((each) => typeof each === "string");
  const env = Object.assign({}, process.env, ...args.filter((each) => typeof each !== "string"));
  const child = spawn("node", [...COMMAND, ...words], { cwd: FOLDER, env });
  const [out, error] = [textOf(child.stdout), textOf(child.stderr)];
  const [code] = await once(child, "close");
  return { code, out: await out, error: await error };
}

async function textOf(stream: ChildProcess["stdout"]): Promise<string> {
  let text = "";
  for await (const chunk of stream ?? []) text += chunk;
  return text;
}
