/** One run of `generate`, from its arguments to its exit code. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMistake } from "../src/mistake.ts";
import { GenerateMistake } from "./mistake.ts";
import { modules } from "./modules.ts";
import { type Options, optionsOf } from "./options.ts";
import { reasonOf } from "./read.ts";

const COMMITTED = fileURLToPath(new URL("../src/generated/", import.meta.url));

/** 0: done or current; 1: not current; 2: a mistake in what was given. */
export async function run(args: readonly string[], folder: string): Promise<number> {
  try {
    return await generate(optionsOf(args, folder));
  } catch (error) {
    if (!isMistake(error)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function generate(options: Options): Promise<number> {
  const folder = options.out ?? COMMITTED;
  const generated = await modules(options.from);
  return options.check ? check(folder, generated) : write(folder, generated);
}

async function write(folder: string, generated: ReadonlyMap<string, string>): Promise<number> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of generated) await writeFile(join(folder, name), text);
  } catch (error) {
    throw new GenerateMistake(`write to ${folder}`, reasonOf(error), "Give --out a folder that can be written.");
  }
  console.log(`Wrote ${generated.size} files to ${folder}`);
  return 0;
}

async function check(folder: string, generated: ReadonlyMap<string, string>): Promise<number> {
  const stale: string[] = [];
  for (const [name, text] of generated) {
    const committed = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (committed !== text) stale.push(name);
  }
  if (stale.length === 0) return 0;
  console.error(`Failed to check ${folder}: out of date: ${stale.join(", ")}. Run \`pnpm generate\`.`);
  return 1;
}
