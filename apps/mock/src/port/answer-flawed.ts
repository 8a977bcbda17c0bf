// Refuses requests that Node.js can read and a URL can't hold, such as `OPTIONS *`: through the spine, so that they are
// refused in the form of the upstream whose path it is, and recorded.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Ask } from "../exchange/considered.ts";
import { answerRequest } from "./answer-request.ts";
import { CONTROL_REFUSAL, controlRefusal } from "./control-refusal.ts";
import { flawedNodeRequest } from "./flawed-node-request.ts";

/** @returns whether the answer is on its way; if not, nothing has happened */
export function answerFlawed(ask: Ask, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const request = flawedNodeRequest(incoming, outgoing);
  if (request === undefined) return false;
  if (answerRequest(ask, request, outgoing)) return true;
  const body = controlRefusal(request);
  // With its length: what follows on the connection, such as the refusal of broken bytes, is no part of this answer.
  outgoing.writeHead(400, { ...CONTROL_REFUSAL, "content-length": Buffer.byteLength(body) });
  outgoing.end(body);
  return true;
}
