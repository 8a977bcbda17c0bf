// The server of the endurance run: a mock on a free port, in its own process, so that its memory can be measured.
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { watchLoop } from "./loop-delay.ts";

/** Six rules with this chance affect three calls in ten. */
const share = 0.058;
const faults = ["collectFailed", "rateLimit", "quota"] as const;
const disruptions = ["reset", "truncate", "html"] as const;
const mock = createMock({
  scenario: {
    rules: [
      ...faults.map((fault) => ({ when: { chance: share }, then: { fault } })),
      ...disruptions.map((disruption) => ({ when: { chance: share }, then: { disruption } })),
    ],
  },
});
const loop = watchLoop();
const { url, close } = await serve(mock, { port: 0 });
process.send?.({ url });

process.on("message", async (message) => {
  if (message === "memory") process.send?.({ memory: process.memoryUsage().rss });
  if (message !== "stop") return;
  await close();
  const codes = Object.fromEntries(mock.journal.codes);
  process.send?.({ end: { calls: mock.bill().calls, codes, loop: loop() } });
  process.disconnect?.();
});
