/** Generates the types and the document modules: `pnpm generate [--from FILE|URL] [--out DIR] [--check]`. */
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2));
