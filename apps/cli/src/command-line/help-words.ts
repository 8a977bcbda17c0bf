// The words that commander adds to a help, in the language of the command: usage, placeholders, notes on values.
import type { Argument, Command, HelpConfiguration, Option } from "commander";
import { texts } from "../texts/texts.ts";
import { wrapped, wrappedExamples } from "./wrap.ts";

const { notes, placeholders, usage } = texts.help;
const names = new Map<string, string>(Object.entries(placeholders));

/** Translates the placeholders of the options, `--port <number>` and `--https [file]`, in the help and in mistakes. */
export function translatePlaceholders({ options }: Command): void {
  for (const option of options) {
    option.flags = option.flags.replace(/(?<=[<[]).+?(?=[>\]])/g, (name) => names.get(name) ?? name);
  }
}

/** As commander has it: on a terminal narrower than this nothing is wrapped. */
const NARROWEST = 40;
const DEFAULT_WIDTH = 80;

/** Makes every part of a help that commander writes itself. */
export const helpWords: HelpConfiguration = {
  commandUsage: (command) => {
    const before = command.parent === null ? [] : [command.parent.name()];
    const subcommand = command.commands.length > 0 ? [usage.command] : [];
    return [...before, command.name(), usage.options, ...subcommand, ...argumentsOf(command)].join(" ");
  },
  subcommandTerm: (command) => {
    const options = command.options.length > 0 ? [usage.options] : [];
    return [command.name(), ...options, ...argumentsOf(command)].join(" ");
  },
  argumentTerm: nameOf,
  optionDescription: describe,
  argumentDescription: describe,
  boxWrap: (text, width) => (width < NARROWEST ? text : wrapped(text, width)),
};

/** A help's examples, as wide as commander makes the rest of it. */
export const examplesOf =
  (text: string) =>
  ({ command }: { readonly command: Command }): string =>
    wrappedExamples(text, command.configureOutput().getOutHelpWidth?.() ?? DEFAULT_WIDTH);

function nameOf(argument: Argument): string {
  return names.get(argument.name()) ?? argument.name();
}

const argumentsOf = ({ registeredArguments }: Command): readonly string[] =>
  registeredArguments.map((argument) => {
    const name = `${nameOf(argument)}${argument.variadic ? "..." : ""}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });

function describe(described: Option | Argument): string {
  const { description, argChoices: choices = [], defaultValue } = described;
  const variable = "envVar" in described ? described.envVar : undefined;
  const facts = [
    ...(choices.length === 0 ? [] : [notes.choices(choices)]),
    ...(defaultValue === undefined ? [] : [notes.fallback(defaultValue)]),
    ...(variable === undefined ? [] : [notes.variable(variable)]),
  ];
  return facts.length === 0 ? description : notes.all(description, facts);
}
