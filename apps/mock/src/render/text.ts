// A body as text, for whoever changes or measures what is said.
import type { LazyJson } from "../exchange/body.ts";

export const textOf = (body: string | LazyJson<unknown>): string =>
  typeof body === "string" ? body : JSON.stringify(body);
