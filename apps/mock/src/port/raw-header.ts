// One header of a request, without `incoming.headers`, which Node.js makes on first use.
import type { IncomingMessage } from "node:http";

/**
 * The value of the first header with this name, as it was sent; undefined without one.
 *
 * @param name in lower case
 */
export function rawHeader(name: string, { rawHeaders }: IncomingMessage): string | undefined {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const each = rawHeaders[index] ?? "";
    if (each.length === name.length && (each === name || each.toLowerCase() === name)) return rawHeaders[index + 1];
  }
  return undefined;
}
