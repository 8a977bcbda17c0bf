// Loads a scenario from a file: JSON, or a module whose default export is one.
import { fileContent } from "../schema/file-content.ts";
import type { Scenario } from "./rule.ts";
import { validateScenario } from "./validate.ts";

/**
 * Loads a scenario from a .json file, or from the default export of a .js or .ts module.
 *
 * @throws {MockMistake} that names the file and what is wrong in it
 */
export async function loadScenario(file: string): Promise<Scenario> {
  return validateScenario(file, await fileContent(file, 'load scenario "{0}"'));
}
