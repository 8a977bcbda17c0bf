#!/usr/bin/env node
// The command `weibo-kit`: a file for each subcommand.
import { Command } from "commander";
import { checkCommand } from "./check.ts";
import { surviveLostOutput } from "./lost-output.ts";
import { refuseEmpty } from "./refuse-empty.ts";
import { reportMistake } from "./report-mistake.ts";
import { serveCommand } from "./serve.ts";
import { usersCommand } from "./users.ts";
import { version } from "./version.ts";

const program = new Command("weibo-kit")
  .description("Mock server and contract checks for Just One API's Weibo endpoints and the Weibo Open Platform V1.")
  .version(version)
  .showSuggestionAfterError()
  .exitOverride()
  .addCommand(serveCommand())
  .addCommand(checkCommand())
  .addCommand(usersCommand())
  .hook("preAction", (_program, command) => refuseEmpty(command));

surviveLostOutput();
for (const command of program.commands) command.exitOverride();
await program.parseAsync().catch(reportMistake);
