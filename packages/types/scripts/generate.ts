/** Generates the types and the document modules: `pnpm generate [--from FILE|URL] [--out DIR] [--check]`. */
import { run } from "./run.ts";

// A package script runs in its package; INIT_CWD is where the user is.
process.exitCode = await run(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
