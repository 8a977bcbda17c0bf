// A body that is not written yet.
import type { JsonWriter } from "@weibo-kit/world/json-text";

/** A payload available in two equal forms: as plain values (`toJSON`) and as the bytes of its JSON (`writeTo`). */
export interface LazyJson<Payload> {
  toJSON(): Payload;
  writeTo(writer: JsonWriter): void;
}

export function isLazyJson(value: unknown): value is LazyJson<unknown> {
  return typeof value === "object" && value !== null && "writeTo" in value;
}
