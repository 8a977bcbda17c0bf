// Compares rows with the limit in alternating rounds, so that other load on the machine affects both.
import { measure, type Server, startServer } from "./measure.ts";
import type { Row } from "./rows.ts";
import { type Spread, spreadOf } from "./statistics.ts";

export interface Compared {
  readonly name: string;
  readonly goal?: number;
  /** CPU of the limit over CPU of the server, for answers of the same size: 1.0 is the limit itself. */
  readonly share: Spread;
  readonly microseconds: Spread;
  readonly bytes: number;
}

export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
}

/** Each round requests other users and pages than the rounds before. */
const STRIDE = 40_000;
/** The warm-up in rounds, after which the measured code has been compiled. */
const WARM = 4;

export async function compareOurs(row: Row, effort: Effort): Promise<Compared> {
  const server = await startServer("ours", JSON.stringify(row.settings ?? {}));
  const compared = await compare(server, row, effort);
  server.process.kill();
  return compared;
}

export async function compare(server: Server, row: Row, { rounds, seconds }: Effort): Promise<Compared> {
  const { path, connections } = row;
  const warm = await measure(server, { path, connections, seconds: seconds * WARM, first: 800_000 });
  if (warm.failures > 0) {
    throw new Error(`${row.name}: ${warm.failures} of ${warm.requests} answers were not 200.`);
  }
  const limit = await startServer("limit", String(warm.bytes));
  await measure(limit, { path: "/", connections, seconds, first: 0 });
  const shares: number[] = [];
  const costs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const least = await measure(limit, { path: "/", connections, seconds, first: 0 });
    const ours = await measure(server, { path, connections, seconds, first: round * STRIDE });
    shares.push(least.microseconds / ours.microseconds);
    costs.push(ours.microseconds);
  }
  limit.process.kill();
  const goal = row.goal === undefined ? {} : { goal: row.goal };
  return { name: row.name, ...goal, share: spreadOf(shares), microseconds: spreadOf(costs), bytes: warm.bytes };
}
