// A body as text, for code that changes it or measures it.
import type { LazyJson } from "../exchange/body.ts";

/** The body itself, or the JSON of its payload. */
export const textOf = (body: string | LazyJson<unknown>): string =>
  typeof body === "string" ? body : JSON.stringify(body);
