// Measures the mock's resident memory: idle, and after many requests over as many users and ten thousand tokens.
import { readFileSync } from "node:fs";
import { measure, type Server, startServer } from "./measure.ts";

export interface Memory {
  readonly requests: number;
  /** In MB. */
  readonly idle: number;
  readonly after: number;
}

export async function memory(requests: number): Promise<Memory> {
  const server = await startServer("cli/main", "serve", "--port", "0", "--quiet");
  const idle = residentOf(server);
  const path = "/api/weibo/get-user-detail/v3?token=token-{token}&uid={uid}";
  let done = 0;
  while (done < requests) {
    done += (await measure(server, { path, connections: 16, seconds: 5, first: done })).requests;
  }
  const after = residentOf(server);
  server.process.kill();
  return { requests: done, idle, after };
}

function residentOf({ process }: Server): number {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process.pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
