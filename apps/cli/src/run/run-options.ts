// The options of `weibo-kit run`: those of a mock, and what the run must come to.
import type { Command } from "commander";
import { addMockOptions, type MockOptions, parseBudget } from "../mock/mock-options.ts";
import { texts } from "../texts/texts.ts";
import { wholeNumber } from "../units/whole-number.ts";
import { collectNeeds, type Need } from "./needs.ts";

export interface RunOptions extends MockOptions {
  readonly port: number;
  readonly proxy?: true;
  readonly need?: readonly Need[];
  readonly budget?: number;
  readonly report?: string;
  readonly log?: true;
  readonly quiet?: true;
  readonly gzip?: true;
  /** In seconds. */
  readonly grace: number;
}

const { groups, run, serve } = texts.options;

export const addRunOptions = (command: Command): Command =>
  addMockOptions(
    command
      .optionsGroup(groups.run)
      .option("--need <words>", run.need, collectNeeds)
      .option("--budget <yuan>", serve.budget, parseBudget)
      .option("--report <folder>", run.report)
      .option("--log", run.log)
      .option("-q, --quiet", run.quiet)
      .option("--proxy", run.proxy)
      .option("--gzip", serve.gzip)
      .option("--grace <seconds>", run.grace, wholeNumber("--grace", 86_400), 10)
      .option("-p, --port <number>", run.port, wholeNumber("--port", 65_535), 0),
  );
