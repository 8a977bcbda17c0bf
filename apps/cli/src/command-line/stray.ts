// Words of the command line that belong to no option: the mistake names the option that was probably meant.
import { existsSync, statSync } from "node:fs";
import { scenarios } from "@weibo-kit/mock";
import type { Command } from "commander";
import { CommandMistake } from "../mistake/mistake.ts";
import { isFile } from "../mock/scenario-options.ts";
import { texts } from "../texts/texts.ts";
import { isScript, startedAs } from "./started-as.ts";

/** @throws {CommandMistake} for arguments that the command does not have, and for options that npm took away */
export function refuseStray(command: Command): void {
  if (isScript("start")) refuseTaken(command);
  const { args, registeredArguments } = command;
  const stray = args[registeredArguments.length];
  if (stray === undefined || registeredArguments.at(-1)?.variadic) return;
  const name = command.name();
  const all = args.join(" ");
  const hint = name === "serve" ? hintFor(stray) : texts.mistakes.quoteSpaces(`${startedAs(name)} ${quoted(all)}`);
  const most = registeredArguments.length;
  throw new CommandMistake(texts.mistakes.stray(`${name} ${all}`, name, most, args.length, hint));
}

/** `npm start --port 4555` without `--` in front: npm reads `--port` as a setting of its own. */
function refuseTaken(command: Command): void {
  for (const { long, required } of command.options) {
    const value = process.env[`npm_config_${long?.slice(2).replaceAll("-", "_")}`];
    if (long === undefined || value === undefined) continue;
    const given = required ? ` ${quoted(value === "true" ? (command.args[0] ?? "…") : value)}` : "";
    throw new CommandMistake(texts.mistakes.takenByNpm(long, `npm start -- ${long}${given}`));
  }
}

function hintFor(word: string): string {
  const { useCheck, useOption, seeHelp } = texts.mistakes;
  if (/^https?:/.test(word)) return useCheck(`${startedAs("check")} ${word}`);
  const option = optionFor(word);
  const start = startedAs("serve");
  return option === undefined ? seeHelp(start) : useOption(option, `${start} ${option} ${quoted(word)}`);
}

function optionFor(word: string): string | undefined {
  if (/^\d+$/.test(word)) return "--port";
  if (/^(seed=|\d+:)/.test(word)) return "--replay";
  if (/^\w+=/.test(word)) return "--limit";
  if (Object.hasOwn(scenarios, word)) return "--scenario";
  if (/^(localhost|\d+(\.\d+){3}|[\da-f]*:[\da-f:]+)$/i.test(word)) return "--host";
  if (existsSync(word) && statSync(word).isDirectory()) return "--fixtures";
  return isFile(word) ? "--scenario" : undefined;
}

const quoted = (word: string) => (/^[\w./:@,+-]+$/.test(word) ? word : `'${word}'`);
