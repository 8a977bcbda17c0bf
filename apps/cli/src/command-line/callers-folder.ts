// The folder that relative paths in the command line start from, and in which `run` starts its command.
import { existsSync } from "node:fs";
import { isScript } from "./started-as.ts";

/**
 * Goes back to where npm was called. npm runs a script of the clone in the clone, so that `npm --prefix ../weibo-kit start`
 * would look for the caller's files there; `INIT_CWD` is the caller's folder.
 */
export function enterCallersFolder(): void {
  const { INIT_CWD } = process.env;
  const isClone = isScript("start") || isScript("weibo-kit");
  if (isClone && INIT_CWD !== undefined && existsSync(INIT_CWD)) process.chdir(INIT_CWD);
}
