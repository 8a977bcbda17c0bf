// Whether this process is in the foreground of its terminal, whose signals then reach its command without help.
import { readFileSync } from "node:fs";

/** Where there is no /proc: whether the input is a terminal. */
export function isInForeground(): boolean {
  try {
    return groupLeads(readFileSync("/proc/self/stat", "utf8"));
  } catch {
    return process.stdin.isTTY;
  }
}

/**
 * @param stat `pid (name) state parent group session terminal foreground-group …`; the name may contain anything, and
 *   the last of these is -1 without a terminal
 */
function groupLeads(stat: string): boolean {
  const [, group, foreground] = /.*\) \S -?\d+ (-?\d+) -?\d+ -?\d+ (-?\d+)/s.exec(stat) ?? [];
  return group !== undefined && group === foreground;
}
