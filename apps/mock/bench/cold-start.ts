// Measures the time from spawn to the first 200, for the bundled command and for a bare Hono server.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { installed } from "./installed.ts";
import { type Spread, spreadOf } from "./statistics.ts";

const PAGE = "/api/weibo/get-fans/v1?token=bench&uid=1234567890";

export interface ColdStart {
  readonly command: Spread;
  readonly hono: Spread;
  readonly ratio: Spread;
}

export async function coldStart(rounds: number): Promise<ColdStart> {
  const [command, hono]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    hono.push(await millisecondsTo(installed("bare-hono"), []));
    command.push(await millisecondsTo(installed("cli/main"), ["serve", "--port", "0"]));
  }
  const ratio = spreadOf(command.map((own, round) => own / (hono[round] ?? own)));
  return { command: spreadOf(command), hono: spreadOf(hono), ratio };
}

async function millisecondsTo(file: string, args: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn("node", [file, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(child.stdout, "data");
  const [url = ""] = /http:\S+[0-9]/.exec(String(line)) ?? [];
  const { status } = await fetch(url + PAGE);
  const taken = performance.now() - started;
  child.kill("SIGKILL");
  if (status !== 200) throw new Error(`${file} answered ${status} first.`);
  return taken;
}
