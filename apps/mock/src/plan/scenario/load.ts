// Loads a scenario from a file: JSON, or a module whose default export is one.
import { isMistake } from "@weibo-kit/types/mistake";
import { utf8Text } from "@weibo-kit/types/utf8-text";
import { type Files, files } from "#platform";
import { MockMistake } from "../../mistake.ts";
import type { Scenario } from "./rule.ts";
import { validateScenario } from "./validate.ts";

const REMEDY = "Give a .json file, or a .ts or .js one with a default export.";

/**
 * Loads a scenario from a .json file, or from the default export of a .js or .ts module.
 *
 * @throws {MockMistake} that names the file and what is wrong in it
 */
export async function loadScenario(file: string): Promise<Scenario> {
  const act = `load scenario "${file}"`;
  if (typeof file !== "string") throw new MockMistake(act, "its name is not a text", REMEDY);
  if (files === undefined) throw new MockMistake(act, "there are no files here", "Give the scenario as an object.");
  const path = files.absolute(file);
  if (await files.isFolder(path)) throw new MockMistake(act, "it is a folder", REMEDY);
  const content = file.endsWith(".json") ? await json(files, path, act) : await module(files, path, act);
  return validateScenario(file, content);
}

async function json(files: Files, path: string, act: string): Promise<unknown> {
  try {
    return JSON.parse(utf8Text(await files.bytes(path), (...why) => new MockMistake(act, ...why)));
  } catch (error) {
    if (isMistake(error)) throw error;
    if (error instanceof SyntaxError) throw new MockMistake(act, error.message, "Correct the JSON.");
    throw new MockMistake(act, String(error instanceof Error ? error.message : error), REMEDY);
  }
}

async function module(files: Files, path: string, act: string): Promise<unknown> {
  try {
    return await files.module(path);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    if (/Unknown file extension "\.[cm]?tsx?"/.test(cause))
      throw new MockMistake(act, files.typescript.cause, files.typescript.remedy);
    throw new MockMistake(act, cause, REMEDY);
  }
}
