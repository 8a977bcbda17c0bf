#!/usr/bin/env node
// The command `weibo-kit`: a file for each subcommand.
import { Command } from "commander";
import { checkCommand } from "./check.ts";
import { reportMistake } from "./report-mistake.ts";
import { serveCommand } from "./serve.ts";
import { usersCommand } from "./users.ts";

const program = new Command("weibo-kit")
  .description("Mock server and contract checks for Just One API's Weibo endpoints and the Weibo Open Platform V1.")
  .showSuggestionAfterError()
  .exitOverride()
  .addCommand(serveCommand())
  .addCommand(checkCommand())
  .addCommand(usersCommand());

// `weibo-kit serve | head -1`: the reader has had enough, and the server goes on without a log.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

for (const command of program.commands) command.exitOverride();
await program.parseAsync().catch(reportMistake);
