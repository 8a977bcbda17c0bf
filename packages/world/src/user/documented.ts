// What a document says of a person: its strings are texts like all others.
import { Literal } from "../json-text/literal.ts";
import type { DocumentedUser } from "./lazy-user.ts";
import type { Resident } from "./user.ts";

/** What is one of a few strings, in a user, is no text. */
const CLOSED: ReadonlySet<string> = new Set(["gender", "language"]);

/** The one place where a shape follows from our word alone: a `Text` wherever a string was. */
export function knownOf(resident: Omit<Resident, "uid" | "nickname">): DocumentedUser {
  return texts(resident, "") as DocumentedUser;
}

function texts(value: unknown, key: string): unknown {
  if (typeof value === "string") return CLOSED.has(key) ? value : new Literal(value);
  if (Array.isArray(value)) return value.map((item) => texts(item, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, texts(inner, name)]));
}
