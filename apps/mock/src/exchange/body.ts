// A body that is not written yet.
import type { JsonWriter } from "@weibo-kit/world/json-text";

/** A payload available in two equal forms: as plain values (`toJSON`) and as the bytes of its JSON (`writeTo`). */
export interface LazyJson<Payload> {
  toJSON(): Payload;
  writeTo(writer: JsonWriter): void;
  /** The value of one key, without the cost of the others; absent where all keys cost the same. */
  valueAt?(key: string): unknown;
  /** How many items a list has. */
  readonly length?: number;
}

export function isLazyJson(value: unknown): value is LazyJson<unknown> {
  return typeof value === "object" && value !== null && "writeTo" in value;
}
