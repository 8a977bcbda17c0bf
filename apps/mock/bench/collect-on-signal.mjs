// Loaded into a measured server: on SIGUSR2 it collects its garbage, which V8 otherwise keeps while nothing happens.
import { setTimeout as pause } from "node:timers/promises";

/** The first collection finds the garbage, the others give half-empty pages back. */
const TIMES = 4;

process.on("SIGUSR2", async () => {
  for (let time = 0; time < TIMES; time += 1) {
    globalThis.gc();
    await pause(200);
  }
});
