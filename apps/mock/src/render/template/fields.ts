// The fields of a template: constants are values, and whatever differs between subjects is a function of the subject.
import { isLazyJson, type LazyJson } from "../../exchange/body.ts";

/** Keys in the order in which they are written. A function that returns undefined leaves its key out, as JSON does. */
export type TemplateFields<Payload, Subject> = {
  readonly [Key in keyof Payload]: TemplateField<Payload[Key], Subject>;
};

type TemplateField<Value, Subject> =
  | Value
  | ((subject: Subject) => Rendered<Value>)
  | (Value extends readonly unknown[] ? never : Value extends object ? TemplateFields<Value, Subject> : never);

/** A value, or an object that writes it, or a list or an object of such. */
type Rendered<Value> =
  | Value
  | LazyJson<Value>
  | (Value extends readonly (infer Item)[]
      ? readonly (Item | LazyJson<Item>)[]
      : Value extends object
        ? { readonly [Key in keyof Value]: Rendered<Value[Key]> }
        : never);

/** The value as plain data: everything in it that writes itself is replaced by its `toJSON`. */
export function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isLazyJson(value)) return value.toJSON();
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** Whether an object contains a function at any depth, and so isn't a constant. */
export function isTemplateFields(field: unknown): field is Readonly<Record<string, unknown>> {
  if (typeof field !== "object" || field === null || Array.isArray(field)) return false;
  return Object.values(field).some((inner) => typeof inner === "function" || isTemplateFields(inner));
}
