// Refuses an option or argument that is empty, as an unset variable of a shell leaves it: --host "$HOST".
import type { Command } from "commander";
import { CommandMistake } from "./mistake.ts";

/** @throws {CommandMistake} that names the first empty option, or says that an argument is empty */
export function refuseEmpty(command: Command): void {
  const option = command.options.find((each) => command.getOptionValue(each.attributeName()) === "");
  const name = option?.long ?? (command.args.includes("") ? "the argument" : undefined);
  if (name !== undefined) throw new CommandMistake(`read ${name}`, "it is empty", "Give a value, or leave it out.");
}
