// The content of a file of settings: JSON, or the default export of a module.
import { isMistake } from "@weibo-kit/types/mistake";
import { shown } from "@weibo-kit/types/options";
import { utf8Text } from "@weibo-kit/types/utf8-text";
import { type Files, files } from "#platform";
import type { Sentence } from "../../mistake/sentences.ts";
import { MockMistake, type MockPhrase, say, verbatim } from "../../mistake.ts";

const REMEDY = say("Give a .json file, or a .ts or .js one with a default export.");
const NO_TYPESCRIPT = say("Use Node.js 22.18 or newer, or write it as .js or .json.");

/**
 * Reads a .json file, or the default export of a .js or .ts module.
 *
 * @param sentence what is being done, with the file as its value: `load scenario "{0}"`
 * @throws {MockMistake} that names the file and why it can't be read
 */
export async function fileContent(file: string, sentence: Sentence): Promise<unknown> {
  const act = say(sentence, typeof file === "string" ? file : shown(file));
  if (typeof file !== "string") throw new MockMistake(act, say("its name is not a text"), REMEDY);
  if (files === undefined)
    throw new MockMistake(act, verbatim("there are no files here"), verbatim("Give it as an object."));
  const path = files.absolute(file);
  if (await files.isFolder(path)) throw new MockMistake(act, say("it is a folder"), REMEDY);
  return file.endsWith(".json") ? json(files, path, act) : module(files, path, act);
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
