// A payload as a sheet: an object in which whatever is always the same stands as it is, and whatever differs from one
// subject to the next is a function of the subject.
import { isLazyJson, type LazyJson } from "../../exchange/body.ts";

/** Keys in the order in which they are written. A function that returns undefined leaves its key out, as JSON does. */
export type TemplateFields<Payload, Subject> = {
  readonly [Key in keyof Payload]: TemplateField<Payload[Key], Subject>;
};

type TemplateField<Value, Subject> =
  | Value
  | ((subject: Subject) => Rendered<Value>)
  | (Value extends readonly unknown[] ? never : Value extends object ? TemplateFields<Value, Subject> : never);

/** A value, or what prints it. */
type Rendered<Value> =
  | Value
  | LazyJson<Value>
  | (Value extends readonly (infer Item)[] ? readonly (Item | LazyJson<Item>)[] : never);

/** The plain way: the value with everything in it that is yet to be printed filled in. */
export function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isLazyJson(value)) return value.toJSON();
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** Whether an object is a sheet of its own: a function is somewhere in it. */
export function isTemplateFields(cell: unknown): cell is Readonly<Record<string, unknown>> {
  if (typeof cell !== "object" || cell === null || Array.isArray(cell)) return false;
  return Object.values(cell).some((inner) => typeof inner === "function" || isTemplateFields(inner));
}
