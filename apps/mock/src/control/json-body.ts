// What a control request brought along: a small JSON object, or a mistake.
import type { Context } from "hono";
import { MockMistake } from "../mistake.ts";

export async function jsonBody(context: Context): Promise<Readonly<Record<string, unknown>>> {
  const act = `${context.req.method} ${context.req.path}`;
  const text = await context.req.text();
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null) return Array.isArray(body) ? { rules: body } : { ...body };
  } catch {
    // Said below.
  }
  throw new MockMistake(act, "its body is not a JSON object", 'Try {"scenario": "flaky"} or {"perDay": 3}.');
}
