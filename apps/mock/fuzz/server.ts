// The fuzzed server, from the source: a mock on a free port, in a process of its own, so that a crash is seen as one.
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const { url, close } = await serve(createMock({ journalSize: 1_000 }), { port: 0 });
console.log(url);
process.once("SIGTERM", close);
