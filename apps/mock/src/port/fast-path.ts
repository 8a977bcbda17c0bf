// Answers a plain GET on a port straight from Node's own request: no URL, Request or Response is created for it.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Ask } from "../exchange/types.ts";
import { Target } from "../read/target.ts";
import { answerRequest } from "./answer-request.ts";
import { NodeRequest } from "./node-request.ts";

/** Hosts that a URL parser would write in another way are left to the other path. */
const PLAIN_HOST = /^[a-z0-9.-]+(:(?!80$)[1-9]\d{0,4})?$/;

/** @returns whether the answer is on its way; if not, nothing has happened */
export function answerFast(ask: Ask, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const { method, url = "" } = incoming;
  if (method !== "GET" || !Target.isPlain(url)) return false;
  const request = new NodeRequest(incoming, outgoing, url);
  if (!PLAIN_HOST.test(request.host)) return false;
  return answerRequest(ask, request, outgoing);
}
