// What follows `--replay` in a summary: a short schedule as it is, a long one as a file of the system's temporary folder.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReplayValue } from "../texts/en/serving.ts";

/** In characters: two lines of a terminal. */
const LONGEST = 160;

export function replayValue(schedule: string): ReplayValue {
  if (schedule.length <= LONGEST) return { value: `'${schedule}'`, isWhole: true };
  try {
    const file = join(mkdtempSync(join(tmpdir(), "weibo-kit-replay-")), "schedule.txt");
    writeFileSync(file, `${schedule}\n`);
    return { value: /^[\w./:\\-]+$/.test(file) ? file : `'${file}'`, isWhole: true };
  } catch {
    // In a container without a folder that can be written, for example.
    return { value: `'${schedule.slice(0, schedule.lastIndexOf(";", LONGEST))}'`, isWhole: false };
  }
}
