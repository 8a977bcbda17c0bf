// The shape of a user whose texts are yet to be written.
import type { Text } from "../json-text/text.ts";
import type { Resident, User } from "./user.ts";

/** A `Text` stands wherever any string may; a closed set of strings stays as it is. */
type Told<T> = T extends number | boolean | undefined
  ? T
  : string extends T
    ? Text
    : T extends object
      ? { readonly [Key in keyof T]: Told<T[Key]> }
      : T;

type Optional = "phoneCover" | "verification" | "latestPost";

/** Every fact of a user; those that not everybody has may be undefined. */
export type LazyFields = Told<Omit<User, Optional>> & { readonly [Key in Optional]: Told<User[Key]> };

/** What a document says of a person. */
export type DocumentedUser = Told<Omit<Resident, "uid" | "nickname">>;
