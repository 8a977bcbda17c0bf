#!/usr/bin/env node
// The command `weibo-kit`: each subcommand is a file, and only calls a package.
import { Command } from "commander";
import { checkCommand } from "./check.ts";
import { reportMistake } from "./report-mistake.ts";
import { serveCommand } from "./serve.ts";
import { whoCommand } from "./who.ts";

const program = new Command("weibo-kit")
  .description("A mock of Just One API's Weibo endpoints and of the Weibo Open Platform V1.")
  .showSuggestionAfterError()
  .exitOverride()
  .addCommand(serveCommand())
  .addCommand(checkCommand())
  .addCommand(whoCommand());

for (const command of program.commands) command.exitOverride();
await program.parseAsync().catch(reportMistake);
