#!/usr/bin/env node
// The command `weibo-kit`: a file for each subcommand.
import { Command, InvalidArgumentError, Option } from "commander";
import { checkCommand } from "./check/check.ts";
import { enterCallersFolder } from "./command-line/callers-folder.ts";
import { helpWords, translatePlaceholders } from "./command-line/help-words.ts";
import { missingWord } from "./command-line/missing.ts";
import { refuseEmpty } from "./command-line/refuse-empty.ts";
import { refuseRepeated } from "./command-line/refuse-repeated.ts";
import { refuseStray } from "./command-line/stray.ts";
import { exportCommand } from "./export/command.ts";
import { reportMistake } from "./mistake/report-mistake.ts";
import { translatedByCommander } from "./mistake/translated.ts";
import { surviveLostOutput } from "./output/lost-output.ts";
import { postCommand } from "./posts/post.ts";
import { searchCommand } from "./posts/search.ts";
import { envCommand } from "./run/env.ts";
import { runCommand } from "./run/run.ts";
import { serveCommand } from "./serve/serve.ts";
import { type Language, languageNamed, languages } from "./texts/language.ts";
import { texts } from "./texts/texts.ts";
import { displayWidth } from "./units/display-width.ts";
import { usersCommand } from "./users/users.ts";
import { version } from "./version.ts";

const { help, options } = texts;

function prepared(command: Command): Command {
  refuseRepeated(command);
  translatePlaceholders(command);
  return command
    .exitOverride()
    .allowExcessArguments()
    .helpOption("-h, --help", options.help)
    .configureHelp({ ...helpWords, styleTitle: translatedByCommander, displayWidth, showGlobalOptions: true })
    .configureOutput({ outputError: (text, write) => write(wordsOf(command, text)) });
}

function wordsOf(command: Command, message: string): string {
  const missing = missingWord(command.name(), message);
  return missing === undefined ? translatedByCommander(message) : `${missing}\n`;
}

/** The texts were chosen before; here an unknown language is refused, in commander's own words for choices. */
function parseLanguage(text: string): Language {
  const language = languageNamed(text);
  if (language === undefined) throw new InvalidArgumentError(`Allowed choices are ${languages.join(", ")}.`);
  return language;
}

const program = prepared(new Command("weibo-kit"))
  .description(help.program)
  .version(version, "-V, --version", options.version)
  .addOption(new Option("--lang <name>", options.lang).choices(languages).argParser(parseLanguage))
  .helpCommand(`help ${help.usage.command}`, options.help)
  .showSuggestionAfterError()
  .hook("preAction", (_program, command) => {
    refuseStray(command);
    refuseEmpty(command);
  });

surviveLostOutput();
enterCallersFolder();
translatePlaceholders(program);
refuseRepeated(program);
const showing = [usersCommand(), postCommand(), searchCommand()];
const commands = [serveCommand(), runCommand(), envCommand(), checkCommand(), exportCommand(), ...showing];
for (const command of commands) program.addCommand(prepared(command));
await program.parseAsync().catch(reportMistake);
