// An option that takes one value and is given two: neither wins silently.
import type { Command } from "commander";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";

/** Every value of these counts. */
const REPEATABLE = ["--fault", "--limit", "--secret", "--only", "--need"];

/** Makes the command refuse, with a {@link CommandMistake}, a second and different value of an option. */
export function refuseRepeated(command: Command): void {
  for (const option of command.options) {
    const { long, required, optional } = option;
    if (!(required || optional) || !long || REPEATABLE.includes(long)) continue;
    // Null where the value is left out.
    const values = new Set<string | null>();
    command.on(`option:${option.name()}`, (value: string | null) => {
      if (values.add(value).size > 1) throw new CommandMistake(texts.mistakes.repeated(long));
    });
  }
}
