// The first stage: a request becomes a call, malformed or not.
import type { Asked, Call, Input, Operation } from "../exchange/types.ts";
import { queryOf } from "./query.ts";

const NO_INPUT: Input = {};

/** What the client sent, taken apart once; `form` is the text of a form that was posted. */
export function askedBy(request: Request, form = ""): Asked {
  const { method, headers, signal } = request;
  const { origin, pathname, search, searchParams } = new URL(request.url);
  const query = queryOf([...searchParams, ...new URLSearchParams(form)]);
  return { method, origin, url: pathname + search, path: pathname, search, query, headers, signal };
}

/** The same for a method and a target alone, `GET /users/show.json?id=11051`: no credentials, no signal. */
export function askedFor(method: string, target: string): Asked {
  const { origin, pathname, search, searchParams } = new URL(target, "http://fixture");
  const query = queryOf(searchParams);
  const headers = { get: () => null };
  const { signal } = new AbortController();
  return { method, origin, url: pathname + search, path: pathname, search, query, headers, signal };
}

export function read(operation: Operation, asked: Asked, at: number): Call {
  const result = operation.read(asked);
  if ("problem" in result) return { operation, asked, at, input: NO_INPUT, problem: result.problem };
  return { operation, asked, at, input: result.input };
}
