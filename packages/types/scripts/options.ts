/** The options of `generate`. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { GenerateMistake } from "./mistake.ts";
import { isAddress } from "./read.ts";

export interface Options {
  /** Another document of Just One API, by file or address, instead of ours. */
  readonly from: string | undefined;
  /** Another folder for the generated files. */
  readonly out: string | undefined;
  /** Compare instead of write. */
  readonly check: boolean;
}

/** Paths are meant from the folder that the user is in. */
export function optionsOf(args: readonly string[], folder: string): Options {
  try {
    const { values } = parseArgs({
      args: args.filter((arg) => arg !== "--"),
      options: { from: { type: "string" }, out: { type: "string" }, check: { type: "boolean", default: false } },
    });
    const { from, out, check } = values;
    return {
      from: from === undefined || isAddress(from) ? from : resolve(folder, from),
      out: out === undefined ? undefined : resolve(folder, out),
      check,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(".")[0] : String(error);
    throw new GenerateMistake("understand the options", reason ?? "", "Known: --from FILE|URL, --out DIR, --check.");
  }
}
