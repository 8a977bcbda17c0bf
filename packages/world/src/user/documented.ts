// A document's fields of a user, with texts instead of strings.
import { Literal } from "../json-text/literal.ts";
import { NO_WORD } from "../json-text/word.ts";
import type { DocumentedUser } from "./lazy-user.ts";
import type { Resident, User } from "./user.ts";

/** Fields that are one of a few strings, and so remain strings. The type names them all. */
const CLOSED = { gender: true, language: true } as const satisfies Readonly<Record<ClosedName, true>>;

type ClosedName = {
  [Name in keyof User]-?: User[Name] extends string ? (string extends User[Name] ? never : Name) : never;
}[keyof User];

/** The documented fields of a resident. The one place where a shape is asserted: a `Text` for each string. */
export function documentedUser(resident: Omit<Resident, "uid" | "nickname" | "follows" | "fans">): DocumentedUser {
  return withTexts(resident, "") as DocumentedUser;
}

function withTexts(value: unknown, key: string): unknown {
  if (typeof value === "string") return key in CLOSED ? value : value === "" ? NO_WORD : new Literal(value);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withTexts(inner, name)]));
}
