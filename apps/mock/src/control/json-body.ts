// The body of a control request: read within a bound for every route, and parsed as JSON where a route needs it.
import type { Context, MiddlewareHandler } from "hono";
import type { AppBindings } from "../exchange/request.ts";
import { mistakeInEnglish } from "../mistake.ts";
import { bodyText } from "../read/body-text.ts";

/** What `limitBody` gives to the routes. */
export interface WithBody {
  readonly Bindings: AppBindings;
  readonly Variables: { readonly body: string };
}

/** In bytes: a scenario of five hundred rules fits, and ten thousand tenants with such a scenario fit into memory. */
const LARGEST_BODY = 64 * 1024;

/** Reads the body; a larger one is refused with 413, and its connection closed instead of read to the end. */
export const limitBody: MiddlewareHandler<WithBody> = async (context, next) => {
  const body = await bodyText(context.req.raw, LARGEST_BODY);
  if (body === undefined) {
    const mistake = `Failed to read the body: it is larger than ${LARGEST_BODY} bytes. Send less.`;
    return context.json({ mistake }, 413, { connection: "close" });
  }
  context.set("body", body);
  return next();
};

/**
 * The body as an object.
 *
 * @param remedy of the mistake: a body that the route takes
 * @throws {MockMistake} for any other body
 */
export function jsonBody(context: Context<WithBody>, remedy: string): Readonly<Record<string, unknown>> {
  const body = parsed(context.get("body"));
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return { ...body };
  const act = `${context.req.method} ${context.req.path}`;
  throw mistakeInEnglish(act, "its body is not a JSON object", remedy);
}

/** The same where a list is a list of rules. */
export function rulesBody(context: Context<WithBody>, remedy: string): Readonly<Record<string, unknown>> {
  const body = parsed(context.get("body"));
  return Array.isArray(body) ? { rules: body } : jsonBody(context, remedy);
}

/** Undefined for a text that is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
