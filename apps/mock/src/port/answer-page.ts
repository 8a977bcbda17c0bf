// Gives the answers to web pages of other origins their headers, before a way to the answer is chosen: so every answer
// of a port has them.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Cors } from "../cors/cors.ts";
import { rawHeader } from "./raw-header.ts";

/** @returns whether the request was a preflight: then the answer is on its way */
export function answerPage(cors: Cors, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  // Most callers are programs, which send no origin.
  if (rawHeader("origin", incoming) === undefined) return false;
  const { method = "", url = "" } = incoming;
  const headers = { get: (name: string) => rawHeader(name, incoming) ?? null };
  const answer = cors({ method, path: pathOf(url), headers });
  if (answer === undefined) return false;
  for (const [name, value] of Object.entries(answer.headers)) outgoing.appendHeader(name, value);
  if (answer.preflight === undefined) return false;
  const { status, body } = answer.preflight;
  outgoing.writeHead(status);
  outgoing.end(body);
  return true;
}

/** The path in a request target, with dot segments resolved, as the router reads it. */
export const pathOf = (target: string): string =>
  URL.canParse(target, "http://localhost") ? new URL(target, "http://localhost").pathname : target;
