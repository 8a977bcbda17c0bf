// Rows of an export as text: JSON Lines with everything that the service sent, or CSV with the usual columns.
import type { ListedUser } from "@weibo-kit/types";

export const formats = ["jsonl", "csv"] as const;

/** A form of exported rows. */
export type Format = (typeof formats)[number];

/** What CSV contains of a user; JSON Lines has every field. */
const COLUMNS = [
  "idstr",
  "screen_name",
  "gender",
  "location",
  "description",
  "followers_count",
  "friends_count",
  "statuses_count",
  "verified",
  "verified_type",
  "verified_reason",
  "created_at",
] as const;

/** The first line of a file, if its format has one. */
export const headOf = (format: Format): string => (format === "csv" ? `${COLUMNS.join(",")}\n` : "");

/** The lines of some users. */
export const rowsOf = (users: readonly ListedUser[], format: Format): string =>
  users.map((user) => `${format === "csv" ? csvLine(user) : JSON.stringify(user)}\n`).join("");

function csvLine(user: ListedUser): string {
  const fields = new Map<string, unknown>(Object.entries(user));
  return COLUMNS.map((name) => cell(fields.get(name))).join(",");
}

/** Quoted where RFC 4180 wants it. */
function cell(value: unknown): string {
  const text = value === undefined || value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
