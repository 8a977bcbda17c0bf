// A payload as a sheet: an object in which whatever is always the same stands as it is, and whatever differs from one
// subject to the next is a function of the subject.
import type { Ink } from "@weibo-kit/world/ink";

/** Keys in the order in which they are written. A function that returns undefined leaves its key out, as JSON does. */
export type Sheet<Payload, Subject> = { readonly [Key in keyof Payload]: Cell<Payload[Key], Subject> };

type Cell<Value, Subject> =
  | Value
  | ((subject: Subject) => Printed<Value>)
  | (Value extends readonly unknown[] ? never : Value extends object ? Sheet<Value, Subject> : never);

/** A value, or what prints it. */
type Printed<Value> =
  | Value
  | Print<Value>
  | (Value extends readonly (infer Item)[] ? readonly (Item | Print<Item>)[] : never);

/** A payload that is had in two ways, which say the same: as plain values, and as the bytes of its JSON. */
export interface Print<Payload> {
  toJSON(): Payload;
  writeTo(ink: Ink): void;
}

export function isPrint(value: unknown): value is Print<unknown> {
  return typeof value === "object" && value !== null && "writeTo" in value;
}

/** The plain way: the value with everything in it that is yet to be printed filled in. */
export function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isPrint(value)) return value.toJSON();
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** Whether an object is a sheet of its own: a function is somewhere in it. */
export function isSheet(cell: unknown): cell is Readonly<Record<string, unknown>> {
  if (typeof cell !== "object" || cell === null || Array.isArray(cell)) return false;
  return Object.values(cell).some((inner) => typeof inner === "function" || isSheet(inner));
}
