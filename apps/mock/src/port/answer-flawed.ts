// Refuses requests that Node.js can read and a URL can't hold, such as `OPTIONS *`: through the spine, so that they are
// refused in the form of the upstream whose path it is, and recorded.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Ask } from "../exchange/types.ts";
import { flawedRequest } from "../read/flawed-request.ts";
import { withoutUserInfo } from "../read/user-info.ts";
import { answerRequest } from "./answer-request.ts";
import { CONTROL_REFUSAL, controlRefusal } from "./control-refusal.ts";
import { hostFlaw, targetFlaw } from "./flaw.ts";
import { NodeRequest } from "./node-request.ts";

/** @returns whether the answer is on its way; if not, nothing has happened */
export function answerFlawed(ask: Ask, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const { method = "", url = "" } = incoming;
  const target = withoutUserInfo(url);
  const read = new NodeRequest(incoming, outgoing, "/");
  const ofHost = hostFlaw(read.host);
  const flaw = targetFlaw(target) ?? ofHost;
  if (flaw === undefined) return false;
  const { headers, signal } = read;
  const host = ofHost === undefined ? read.host : "";
  const request = flawedRequest({ method, target, host, headers, signal, flaw });
  if (answerRequest(ask, request, outgoing)) return true;
  const body = controlRefusal(request);
  // With its length: what follows on the connection, such as the refusal of broken bytes, is no part of this answer.
  outgoing.writeHead(400, { ...CONTROL_REFUSAL, "content-length": Buffer.byteLength(body) });
  outgoing.end(body);
  return true;
}
