// From a person to a user: every text is written. And back, for what a document says.
import { Literal } from "../ink/literal.ts";
import { Text } from "../ink/text.ts";
import type { Resident, User } from "../user.ts";
import type { Person } from "./person.ts";
import type { Known } from "./unwritten.ts";

/** In the order in which a user is told. */
const FACTS = [
  "uid",
  "nickname",
  "gender",
  "place",
  "bio",
  "homepage",
  "domain",
  "avatar",
  "registeredAt",
  "language",
  "counts",
  "unverifiedType",
  "membership",
  "interactions",
  "videoPlays",
  "settings",
  "flags",
  "withholds",
  "phoneCover",
  "verification",
  "latestPost",
] as const satisfies readonly (keyof User)[];

/** A person as a user: every text is a string. */
export function written(person: Person): User {
  const known = FACTS.map((fact) => [fact, told(person, fact)] as const).filter(([, value]) => value !== undefined);
  const asString = (value: unknown) => (value instanceof Text ? String(value) : undefined);
  return each(Object.fromEntries(known), asString) as User;
}

/** A post tells what it is asked for, one by one. */
function told(person: Person, fact: (typeof FACTS)[number]): unknown {
  if (fact !== "latestPost" || person.latestPost === undefined) return person[fact];
  const { id, text, createdAt, source, pictureIds } = person.latestPost;
  return { id, text, createdAt, source, pictureIds };
}

/** What is one of a few strings, in a user, is no text. */
const CLOSED: ReadonlySet<string> = new Set(["gender", "language"]);

export function unwritten(resident: Omit<Resident, "uid" | "nickname">): Known {
  const toText = (value: unknown, key: string) =>
    typeof value === "string" && !CLOSED.has(key) ? new Literal(value) : undefined;
  return each(resident, toText) as Known;
}

/** A copy in which `change` has replaced whatever it has something for. */
function each(value: unknown, change: (value: unknown, key: string) => unknown, key = ""): unknown {
  const changed = change(value, key);
  if (changed !== undefined) return changed;
  if (Array.isArray(value)) return value.map((item) => each(item, change, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, each(inner, change, name)]));
}
