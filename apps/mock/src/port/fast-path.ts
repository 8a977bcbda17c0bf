// Answers a plain GET on a port straight from Node's own request: no URL, Request or Response is created for it.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Ask } from "../exchange/considered.ts";
import type { Gzip } from "../exchange/request.ts";
import { Target } from "../read/target.ts";
import { answerRequest } from "./answer-request.ts";
import { NodeRequest } from "./node-request.ts";

const BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const NAME = "(?:[a-z0-9-]+\\.)*[a-z][a-z0-9-]*";
const PORT = "(?!80$)(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])";
/** Hosts that a URL parser would refuse, or write in another way, are left to the other path. */
const PLAIN_HOST = new RegExp(`^(?:${BYTE}(?:\\.${BYTE}){3}|${NAME})(?::${PORT})?$`);

/** @returns whether the answer is on its way; if not, nothing has happened */
export function answerFast(ask: Ask, incoming: IncomingMessage, outgoing: ServerResponse, gzip?: Gzip): boolean {
  const { method, url = "" } = incoming;
  if (method !== "GET" || !Target.isPlain(url)) return false;
  const request = new NodeRequest(incoming, outgoing, url, gzip);
  if (!isPlainHost(request.host)) return false;
  return answerRequest(ask, request, outgoing);
}

/** The latest plain host: nearly all requests of a mock have the same one. */
let latest = "localhost";

function isPlainHost(host: string): boolean {
  if (host === latest) return true;
  if (!PLAIN_HOST.test(host)) return false;
  latest = host;
  return true;
}
