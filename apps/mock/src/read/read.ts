// The first stage: a request becomes a call, malformed or not.
import { never } from "#platform";
import type { Call, Input, Operation } from "../exchange/operation.ts";
import type { IncomingRequest } from "../exchange/request.ts";
import { NO_HEADERS } from "./no-headers.ts";
import { queryOf } from "./query.ts";

const NO_INPUT: Input = {};

/**
 * What the client sent, taken apart once.
 *
 * @param form the text of a form that was posted
 * @param signal the caller's, where the request doesn't carry it
 */
export function fromRequest(request: Request, form = "", signal = request.signal): IncomingRequest {
  const { method, headers } = request;
  const { origin, pathname, search, searchParams } = new URL(request.url);
  const query = queryOf([...searchParams, ...new URLSearchParams(form)]);
  return { method, origin, url: pathname + search, path: pathname, search, query, headers, signal };
}

/** The same for a method and a target alone, `GET /users/show.json?id=11051`: without headers. */
export function fromTarget(method: string, target: string): IncomingRequest {
  const { origin, pathname, search, searchParams } = new URL(`http://fixture${target}`);
  const query = queryOf(searchParams);
  return { method, origin, url: pathname + search, path: pathname, search, query, headers: NO_HEADERS, signal: never };
}

/** Reads the parameters of a request by its operation: `input`, or `problem` where it is malformed. */
export function read(operation: Operation, request: IncomingRequest, at: number): Call {
  const result = operation.read(request);
  if ("problem" in result) return { operation, request, at, input: NO_INPUT, ...result };
  return { operation, request, at, input: result.input };
}
