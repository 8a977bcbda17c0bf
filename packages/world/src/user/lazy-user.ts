// A user whose texts aren't strings yet. All types here follow from `User`.
import type { Text } from "../json-text/text.ts";
import type { Resident, User } from "./user.ts";

/**
 * The same shape with a `Text` for each string; unions of literal strings (`"m" | "f"`) stay strings. Optional keys may be
 * present and undefined: engines read a key many times faster where all objects have the same keys.
 */
type Lazy<T> = T extends number | boolean | undefined
  ? T
  : string extends T
    ? Text
    : T extends object
      ? { readonly [Key in keyof T]: Lazy<T[Key]> | (undefined extends T[Key] ? undefined : never) }
      : T;

type OptionalName = { [Name in keyof User]-?: undefined extends User[Name] ? Name : never }[keyof User];

/** Every field of a user; the optional ones may be undefined. */
export type LazyFields = Lazy<Omit<User, OptionalName>> & { readonly [Name in OptionalName]: Lazy<User[Name]> };

/** The fields that a document gives for a user. */
export type DocumentedUser = Lazy<Omit<Resident, "uid" | "nickname" | "follows" | "fans" | "counts">> &
  Pick<Resident, "counts">;

/**
 * The fields of `User`, each drawn when it is first read. Texts write themselves (`nickname.writeTo(writer)`) and become
 * strings on demand (`String(nickname)`). Cheaper than `User` where most fields stay unread; `toUser` converts.
 */
export interface LazyUser extends LazyFields {
  /** A copy of this user in which the given fields are replaced. */
  with(documented: DocumentedUser): LazyUser;
}
