// A delay that a plan asked for, over at once when the client goes away.
import { setTimeout as sleep } from "node:timers/promises";

export async function wait(milliseconds: number | undefined, signal: AbortSignal): Promise<void> {
  if (milliseconds === undefined || milliseconds <= 0) return;
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}
