// The refusal of an unreadable request to a control route, which has no upstream that could refuse it.
import type { IncomingRequest } from "../exchange/request.ts";

/** Sent with status 400. */
export const CONTROL_REFUSAL = { "content-type": "application/json", "x-mock-mistake": "yes" };

/** In characters. */
const LONGEST_PATH = 100;

/** Its body. */
export function controlRefusal({ method, path, flaw }: IncomingRequest): string {
  return JSON.stringify({ mistake: `Failed to ${method} ${path.slice(0, LONGEST_PATH)}: ${flaw}.` });
}
