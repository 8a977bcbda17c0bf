// A body as text, for code that changes it or measures it.
import { readUtf8 } from "@weibo-kit/world/json-text";
import { isLazyJson, type LazyJson } from "../exchange/body.ts";
import { acquire, release } from "./buffer-pool.ts";
import { plain } from "./template/fields.ts";

/** The body itself, or the JSON of its payload as it is answered at a time, in milliseconds since 1970. */
export function textOf(body: string | LazyJson<unknown>, at: number): string {
  if (typeof body === "string") return body;
  const writer = acquire(body, at);
  const text = readUtf8(writer.bytes, 0, writer.end);
  release(writer);
  return text;
}

/** A payload as plain data, as it is answered at a time, in milliseconds since 1970. */
export const plainAt = (payload: unknown, at: number): unknown =>
  isLazyJson(payload) ? JSON.parse(textOf(payload, at)) : plain(payload);
