// The options of `weibo-kit serve`: those of a mock, and those of its port.
import { type Command, Option } from "commander";
import { addMockOptions, type MockOptions, parseBudget } from "../mock/mock-options.ts";
import { texts } from "../texts/texts.ts";
import { wholeNumber } from "../units/whole-number.ts";

export interface ServeOptions extends MockOptions {
  readonly port: number;
  readonly host: string;
  readonly watch?: true;
  readonly budget?: number;
  readonly adminToken?: string;
  readonly gzip?: true;
  readonly https?: string | true;
  readonly quiet?: true;
}

export const addServeOptions = (command: Command): Command => addMockOptions(addServerOptions(command));

const { options } = texts;

const addServerOptions = (command: Command) =>
  command
    .optionsGroup(options.groups.server)
    .option("-p, --port <number>", options.serve.port, wholeNumber("--port", 65_535), 4010)
    .option("--host <address>", options.serve.host, "127.0.0.1")
    .addOption(
      // Other users of the machine can read arguments with ps, but not the environment.
      new Option("--admin-token <token>", options.serve.adminToken).env("WEIBO_KIT_ADMIN_TOKEN"),
    )
    .option("--budget <yuan>", options.serve.budget, parseBudget)
    .option("--gzip", options.serve.gzip)
    .option("--https [file]", options.serve.https)
    .option("--watch", options.serve.watch)
    .option("-q, --quiet", options.serve.quiet);
