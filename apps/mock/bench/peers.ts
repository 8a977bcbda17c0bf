// The same page of 20 from other mock servers, run by npx on request: none of them is a dependency.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { justoneDocument } from "@weibo-kit/types/documents";
import { createMock } from "../src/index.ts";
import { type Compared, compare, type Effort } from "./compare.ts";
import { mockoonFile, prismExample, prismSchema, wiremockMapping } from "./peer-files.ts";
import { starOf } from "./star.ts";

const PATIENCE = 60_000;
const PATH = "/api/weibo/get-fans/v1";

interface Peer {
  readonly name: string;
  /** Whether it generates each page, or replays a file. */
  readonly makesUp: boolean;
  /** The goal: our share should be so many times the peer's. */
  readonly goal: number;
  readonly port: number;
  readonly command: readonly string[];
}

export interface ComparedPeer extends Compared {
  readonly makesUp: boolean;
  readonly goal: number;
}

export async function comparePeers(effort: Effort): Promise<readonly ComparedPeer[]> {
  const star = starOf();
  const page = await (await createMock().request(`${PATH}?token=bench&uid=${star}`)).json();
  const compared: ComparedPeer[] = [];
  for (const peer of peersFor(page)) {
    const process = await start(peer);
    if (process === undefined) continue;
    const server = { url: `http://127.0.0.1:${peer.port}`, process };
    const { name, makesUp, goal } = peer;
    const row = { name, path: `${PATH}?token=bench&uid=${star}`, connections: 16 };
    try {
      compared.push({ ...(await compare(server, row, effort)), makesUp, goal });
    } catch (error) {
      console.error(`${peer.name} is left out: ${error}`);
    }
    kill(process);
  }
  return compared;
}

function peersFor(page: unknown): readonly Peer[] {
  const folder = mkdtempSync(join(tmpdir(), "weibo-kit-peers-"));
  const file = (name: string, content: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  };
  const prism = ["npx", "-y", "@stoplight/prism-cli@5", "mock", "--host", "127.0.0.1"];
  const mockoon = ["npx", "-y", "@mockoon/cli@9", "start", "--disable-log-to-file"];
  const wiremock = ["npx", "-y", "wiremock@3", "--use-chunked-encoding", "never"];
  mkdirSync(join(folder, "mappings"));
  file("mappings/page.json", wiremockMapping(PATH, page));
  return [
    {
      name: "Prism, static",
      makesUp: false,
      goal: 10,
      port: 4101,
      command: [...prism, "-p", "4101", file("static.json", prismExample(PATH, page))],
    },
    {
      name: "Prism, dynamic",
      makesUp: true,
      goal: 180,
      port: 4102,
      command: [
        ...prism,
        "-d",
        "-p",
        "4102",
        file("dynamic.json", prismSchema(PATH, justoneDocument.components.schemas)),
      ],
    },
    {
      name: "Mockoon, static",
      makesUp: false,
      goal: 7,
      port: 4103,
      command: [...mockoon, "-d", file("mockoon.json", mockoonFile(PATH, 4103, page))],
    },
    {
      name: "Mockoon, template",
      makesUp: true,
      goal: 45,
      port: 4104,
      command: [...mockoon, "-d", file("template.json", mockoonFile(PATH, 4104))],
    },
    {
      name: "WireMock, static",
      makesUp: false,
      goal: 4,
      port: 4105,
      // The load knows an answer's end by its length.
      command: [...wiremock, "--port", "4105", "--root-dir", folder],
    },
  ];
}

/** Undefined, after a message, if the peer can't be fetched or doesn't start. */
async function start({ name, port, command }: Peer): Promise<ChildProcess | undefined> {
  const child = spawn("taskset", ["-c", "0", ...command], { stdio: ["ignore", "ignore", "ignore"], detached: true });
  const until = performance.now() + PATIENCE;
  while (performance.now() < until && child.exitCode === null) {
    const response = await fetch(`http://127.0.0.1:${port}${PATH}?token=bench&uid=1`).catch(() => undefined);
    if (response?.status === 200) return child;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  console.error(`${name} is left out: \`${command.slice(0, 4).join(" ")}\` did not answer on port ${port}.`);
  kill(child);
  return undefined;
}

/** npx starts a process that starts a process: all are in one group of their own. */
function kill({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, "SIGKILL");
}
