// The options of `weibo-kit export`: their names, help texts and parsers.
import { type Command, Option } from "commander";
import { parseBudget } from "../mock/mock-options.ts";
import { texts } from "../texts/texts.ts";
import { uidFor } from "../units/uid.ts";
import { wholeNumber } from "../units/whole-number.ts";
import { type Format, formats } from "./format.ts";

export interface ExportOptions {
  readonly uid: string;
  readonly format: Format;
  readonly url: string;
  readonly live?: true;
  readonly output?: string;
  readonly resume?: string;
  /** In fen. */
  readonly budget?: number;
  /** Calls a second. */
  readonly rate?: number;
  readonly quiet?: true;
}

const { options } = texts;

export const addExportOptions = (command: Command): Command =>
  command
    .requiredOption("--uid <uid>", options.export.uid, uidFor("--uid"))
    .addOption(new Option("--format <name>", options.export.format).choices(formats).default("jsonl"))
    .option("--output <file>", options.export.output)
    .option("--resume <file>", options.export.resume)
    .option("--url <address>", options.export.url, "http://127.0.0.1:4010")
    .option("--live", options.check.live)
    .option("--budget <yuan>", options.export.budget, parseBudget)
    .option("--rate <calls>", options.export.rate, wholeNumber("--rate", 1_000, 1))
    .option("-q, --quiet", options.export.quiet);
