// Loads a scenario from a file: JSON, or a module whose default export is one.
import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isMistake } from "@weibo-kit/types/mistake";
import { utf8Text } from "@weibo-kit/types/utf8-text";
import { MockMistake } from "../../mistake.ts";
import type { Scenario } from "./rule.ts";
import { validateScenario } from "./validate.ts";

const REMEDY = "Give a .json file, or a .ts or .js one with a default export.";

const NO_TYPESCRIPT = `Node.js ${process.versions.node} can't read TypeScript`;
const TYPESCRIPT_REMEDY = "Use Node.js 22.18 or newer, or write the scenario as .js or .json.";

/**
 * Loads a scenario from a .json file, or from the default export of a .js or .ts module.
 *
 * @throws {MockMistake} that names the file and what is wrong in it
 */
export async function loadScenario(file: string): Promise<Scenario> {
  const act = `load scenario "${file}"`;
  if (typeof file !== "string") throw new MockMistake(act, "its name is not a text", REMEDY);
  // Errors of the file system then name the whole path.
  const path = resolve(file);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new MockMistake(act, "it is a folder", REMEDY);
  const content = extname(file) === ".json" ? await json(path, act) : await module(path, act);
  return validateScenario(file, content);
}

async function json(file: string, act: string): Promise<unknown> {
  try {
    return JSON.parse(utf8Text(await readFile(file), (...why) => new MockMistake(act, ...why)));
  } catch (error) {
    if (isMistake(error)) throw error;
    if (error instanceof SyntaxError) throw new MockMistake(act, error.message, "Correct the JSON.");
    throw new MockMistake(act, String(error instanceof Error ? error.message : error), REMEDY);
  }
}

async function module(file: string, act: string): Promise<unknown> {
  try {
    // So that a changed file is read again: ES modules are cached by address, which gets the time of the last change;
    // CommonJS modules are cached by path.
    const { mtimeMs } = await stat(file);
    delete createRequire(import.meta.url).cache[file];
    const loaded: { readonly default?: unknown } = await import(`${pathToFileURL(file)}?${mtimeMs}`);
    return loaded.default;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    if (/Unknown file extension "\.[cm]?tsx?"/.test(cause))
      throw new MockMistake(act, NO_TYPESCRIPT, TYPESCRIPT_REMEDY);
    throw new MockMistake(act, cause, REMEDY);
  }
}
