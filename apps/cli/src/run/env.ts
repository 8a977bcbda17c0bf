// `weibo-kit env`: prints the variables that `weibo-kit run` sets, for a shell or a file: eval "$(weibo-kit env)".

import { Command, Option } from "commander";
import { examplesOf } from "../command-line/help-words.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";
import { environmentFor } from "./environment.ts";

/** How each shell sets a variable. No value has a quote. */
const FORMS = {
  sh: (name: string, value: string) => `export ${name}='${value}'`,
  fish: (name: string, value: string) => `set -gx ${name} '${value}'`,
  powershell: (name: string, value: string) => `$env:${name} = '${value}'`,
  cmd: (name: string, value: string) => `set "${name}=${value}"`,
  dotenv: (name: string, value: string) => `${name}=${value}`,
};

interface EnvOptions {
  readonly shell: keyof typeof FORMS;
  readonly proxy?: true;
}

export function envCommand(): Command {
  const help = texts.help.env;
  const options = texts.options.run;
  return new Command("env")
    .description(help.description)
    .argument("[url]", help.url, "http://127.0.0.1:4010")
    .addOption(new Option("--shell <name>", options.shell).choices(Object.keys(FORMS)).default("sh"))
    .option("--proxy", options.envProxy)
    .addHelpText("after", examplesOf(help.examples))
    .action((url: string, given: EnvOptions) => console.log(linesFor(url, given, process.env)));
}

/**
 * @param before the environment of the shell that is to read the lines
 * @throws {CommandMistake} for an address that is none
 */
export function linesFor(url: string, { shell, proxy }: EnvOptions, before: NodeJS.ProcessEnv): string {
  const variables = Object.entries(environmentFor(originOf(url), proxy === true, before));
  return variables.map(([name, value]) => FORMS[shell](name, value)).join("\n");
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url.origin;
  throw new CommandMistake(texts.mistakes.noAddress(text));
}
