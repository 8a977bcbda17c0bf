// The fuzzed server: a mock on a free port, in a process of its own, so that a crash is seen as one.
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const { url, close } = await serve(createMock({ journalSize: 1_000 }), { port: 0 });
process.send?.({ url });
process.on("message", async () => {
  await close();
  process.send?.({ memory: process.memoryUsage().rss });
  process.disconnect?.();
});
