// A request that Node.js can read and the mock can't answer, as far as it goes.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { IncomingRequest } from "../exchange/request.ts";
import { flawedRequest } from "../read/flawed-request.ts";
import { withoutUserInfo } from "../read/user-info.ts";
import { hostFlaw, targetFlaw } from "./flaw.ts";
import { NodeRequest } from "./node-request.ts";
import { schemeOf } from "./scheme.ts";

/**
 * Undefined where nothing is wrong.
 *
 * @param reason what is wrong with it if its target and Host are fine
 */
export function flawedNodeRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  reason?: string,
): IncomingRequest | undefined {
  const { method = "", url = "" } = incoming;
  const target = withoutUserInfo(url);
  const read = new NodeRequest(incoming, outgoing, "/");
  const ofHost = hostFlaw(read.host);
  const flaw = targetFlaw(target) ?? ofHost ?? reason;
  if (flaw === undefined) return undefined;
  const { headers, signal } = read;
  const host = ofHost === undefined ? read.host : "";
  return flawedRequest({ method, target, scheme: schemeOf(incoming.socket), host, headers, signal, flaw });
}
