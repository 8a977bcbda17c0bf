// Whether a file is one that an export wrote: a wrong one that is believed would lose users without a word.
import { anyOf, type Check, flag, objectOf, text, wholeNumber } from "@weibo-kit/types/options";

/** Packed ids: the digits from "?" up are followed by others of the same id, so that none of them is the last. */
const packed: Check = (value) =>
  typeof value === "string" && /^[#-Z]*$/.test(value) && !/[?-Z]$/.test(value) ? undefined : "must be packed ids";

/** Ids as earlier versions kept them, and as ids are kept that are no safe integers. */
const ids: Check = (value) =>
  Array.isArray(value) && value.every((id) => typeof id === "string" && /^\d+$/.test(id)) ? undefined : "must be ids";

const subject = objectOf({ list: text, uid: text, url: text, format: text }, "list", "uid", "url", "format");
const bookmark = objectOf({ page: wholeNumber(1), seen: anyOf("ids", packed, ids) }, "page", "seen");
const progress = objectOf(
  { isDone: flag, rows: wholeNumber(0), bytes: wholeNumber(0), bookmark },
  "isDone",
  "rows",
  "bytes",
);
const file = objectOf({ subject, progress }, "subject", "progress");

/** Whether a parsed file has the fields of an export's progress, and they agree with each other. */
export function isBookmarkFile(content: unknown): boolean {
  if (file(content) !== undefined) return false;
  const { isDone, rows, bytes, bookmark: at } = Object(content).progress;
  if (at === undefined) return !isDone && rows === 0 && bytes === 0;
  return rows === countOf(at.seen) && (rows === 0 || bytes > 0);
}

/** Of packed ids, each ends with its one digit below "?". */
const countOf = (seen: string | readonly string[]): number =>
  typeof seen === "string" ? seen.replaceAll(/[?-Z]/g, "").length : new Set(seen).size;
