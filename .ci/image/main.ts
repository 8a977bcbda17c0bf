// Tries the image without an engine: its files come from the packed command, its steps from the Dockerfile:
// `tsx main.ts FOLDER`. What this can't try is the base image itself.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tarballsIn } from "../registry/tarball.ts";
import { buildRoot, type Container, removeRoot, startContainer } from "./container.ts";
import { contextOf, readDockerfile } from "./dockerfile.ts";

const docker = fileURLToPath(new URL("../../apps/cli/docker/", import.meta.url));
const MOST_BYTES = 3e6;
/** In milliseconds, from SIGTERM to the end. */
const SOON = 1_000;

const [folder = ""] = process.argv.slice(2);
if (process.getuid?.() !== 0 || process.platform !== "linux")
  console.log("  image: not tried, since that needs root on Linux");
else await tryImage();

async function tryImage(): Promise<void> {
  const plan = readDockerfile(readFileSync(`${docker}Dockerfile`, "utf8"));
  const allowed = contextOf(readFileSync(`${docker}Dockerfile.dockerignore`, "utf8"));
  const missing = plan.copies.flatMap(({ from }) => from).filter((source) => !allowed.includes(source));
  if (missing.length > 0) throw new Error(`Dockerfile.dockerignore excludes ${missing}`);
  const context = unpacked();
  const root = buildRoot(plan, context);
  let container: Container | undefined;
  try {
    const bytes = Number(execFileSync("du", ["-sb", join(root, "weibo-kit")], { encoding: "utf8" }).split("\t")[0]);
    if (bytes > MOST_BYTES) throw new Error(`The image's own files have ${bytes} bytes, more than ${MOST_BYTES}.`);
    const compressed = execFileSync("tar", ["-cz", "-C", root, "weibo-kit"], { maxBuffer: MOST_BYTES }).length;
    container = await startContainer(root, plan);
    await Promise.race([once(container.child.stdout ?? container.child, "data"), endedEarly(container)]);
    container.inside(...plan.healthcheck);
    examine(container, plan.port);
    const milliseconds = await stopped(container);
    console.log(
      `  image: healthy as ${plan.user} without network and without a file to write; ended ${milliseconds} ms after SIGTERM`,
    );
    console.log(`  image: own files ${bytes} bytes, ${compressed} compressed: ${readdirSync(join(root, "weibo-kit"))}`);
  } finally {
    container?.child.kill("SIGKILL");
    removeRoot(root);
    rmSync(context, { recursive: true });
  }
}

/** The build's context: what a build of the command leaves is what its tarball has. */
function unpacked(): string {
  const context = mkdtempSync(join(tmpdir(), "weibo-kit-context-"));
  const tarball = tarballsIn(folder).find(({ name }) => name === "weibo-kit");
  execFileSync("tar", ["-xzf", tarball?.file ?? "", "-C", context, "--strip-components=1"]);
  return context;
}

/** The program that asks is inside, as another user's process would be. */
function examine({ inside }: Container, port: number): void {
  const program = `
    const answer = await fetch("http://127.0.0.1:${port}/users/show.xml?source=any&user_id=11051");
    const { writeFileSync } = await import("node:fs");
    const refusals = ["/weibo-kit/dist/main.js", "/work/new", "/new"].map((file) => {
      try { writeFileSync(file, ""); return "written"; } catch ({ code }) { return code; }
    });
    const { networkInterfaces } = await import("node:os");
    const networks = Object.keys(networkInterfaces());
    console.log(JSON.stringify([answer.headers.get("x-mock-by"), ...refusals, process.getuid(), process.getgroups(), networks]));
  `;
  const shown = inside("node", "--input-type=module", "-e", program).trim();
  const wanted = JSON.stringify(["fixture", "EROFS", "EROFS", "EROFS", 1000, [1000], ["lo"]]);
  if (shown !== wanted) throw new Error(`Inside the container: ${shown} instead of ${wanted}`);
}

async function endedEarly({ child }: Container): Promise<never> {
  const [code] = await once(child, "exit");
  throw new Error(`The container ended with exit code ${code}.`);
}

async function stopped({ child, signal }: Container): Promise<number> {
  const asked = performance.now();
  signal("SIGTERM");
  const [code] = await once(child, "exit");
  const milliseconds = Math.round(performance.now() - asked);
  if (code !== 0 || milliseconds > SOON) throw new Error(`Exit code ${code}, ${milliseconds} ms after SIGTERM`);
  return milliseconds;
}
