// Loads a scenario from a file: JSON, or a module whose default export is one.
import { isMistake } from "@weibo-kit/types/mistake";
import { shown } from "@weibo-kit/types/options";
import { utf8Text } from "@weibo-kit/types/utf8-text";
import { type Files, files } from "#platform";
import { MockMistake, type MockPhrase, say, verbatim } from "../../mistake.ts";
import type { Scenario } from "./rule.ts";
import { validateScenario } from "./validate.ts";

const REMEDY = say("Give a .json file, or a .ts or .js one with a default export.");
const NO_TYPESCRIPT = say("Use Node.js 22.18 or newer, or write the scenario as .js or .json.");

/**
 * Loads a scenario from a .json file, or from the default export of a .js or .ts module.
 *
 * @throws {MockMistake} that names the file and what is wrong in it
 */
export async function loadScenario(file: string): Promise<Scenario> {
  const act = say('load scenario "{0}"', typeof file === "string" ? file : shown(file));
  if (typeof file !== "string") throw new MockMistake(act, say("its name is not a text"), REMEDY);
  if (files === undefined)
    throw new MockMistake(act, verbatim("there are no files here"), verbatim("Give the scenario as an object."));
  const path = files.absolute(file);
  if (await files.isFolder(path)) throw new MockMistake(act, say("it is a folder"), REMEDY);
  const content = file.endsWith(".json") ? await json(files, path, act) : await module(files, path, act);
  return validateScenario(file, content);
}

async function json(files: Files, path: string, act: MockPhrase): Promise<unknown> {
  try {
    return JSON.parse(utf8Text(await files.bytes(path), (...why) => new MockMistake(act, ...why)));
  } catch (error) {
    if (isMistake(error)) throw error;
    if (error instanceof SyntaxError)
      throw new MockMistake(act, say("it is not JSON: {0}", error.message), say("Correct it."));
    throw new MockMistake(act, causeOf(error), REMEDY);
  }
}

async function module(files: Files, path: string, act: MockPhrase): Promise<unknown> {
  try {
    return await files.module(path);
  } catch (error) {
    if (/Unknown file extension "\.[cm]?tsx?"/.test(messageOf(error)))
      throw new MockMistake(act, say("{0} can't read TypeScript", files.runtime), NO_TYPESCRIPT);
    throw new MockMistake(act, causeOf(error), REMEDY);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What the platform's own message tells; those about missing files have translations. */
function causeOf(error: unknown): MockPhrase {
  const message = messageOf(error);
  const [, path] = /^ENOENT: no such file or directory, \w+ '(.*)'$/s.exec(message) ?? [];
  if (path !== undefined) return say("there is no file {0}", path);
  const [, module, importer] = /^Cannot find module (.*) imported from (.*)$/s.exec(message) ?? [];
  if (module === undefined || importer === undefined) return verbatim(message);
  return say("Cannot find module {0} imported from {1}", module, importer);
}
