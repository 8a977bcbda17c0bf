import { memory } from "./memory.ts";

console.log(JSON.stringify(await memory(1_000_000)));
process.exit(0);
