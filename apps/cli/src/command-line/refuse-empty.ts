// Refuses an option or argument that is empty, as an unset variable of a shell leaves it: --host "$HOST".
import type { Command } from "commander";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";

/** @throws {CommandMistake} for the first empty option, by its name, or for an empty argument */
export function refuseEmpty(command: Command): void {
  const option = command.options.find((each) => command.getOptionValue(each.attributeName()) === "");
  // The words of a command that is run are its own.
  const isOwn = command.registeredArguments.at(-1)?.variadic !== true;
  const name = option?.long ?? (isOwn && command.args.includes("") ? texts.mistakes.argument : undefined);
  if (name !== undefined) throw new CommandMistake(texts.mistakes.emptyOption(name));
}
