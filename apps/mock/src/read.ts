// The first stage: a request becomes a call, malformed or not.
import type { Asked, Call, Operation } from "./exchange.ts";

/** What the client sent, taken apart once. */
export function askedBy(request: Request): Asked {
  const { method, headers, signal } = request;
  const { origin, pathname, search, searchParams } = new URL(request.url);
  return { method, origin, path: pathname, search, query: searchParams, headers, signal };
}

export function read(operation: Operation, asked: Asked, at: number): Call {
  const result = operation.read(asked);
  return { operation, asked, at, input: {}, ...result };
}
