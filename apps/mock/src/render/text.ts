// A body as text, for whoever changes or measures what is said.
import type { Print } from "./fields.ts";

export const textOf = (body: string | Print<unknown>): string =>
  typeof body === "string" ? body : JSON.stringify(body);
