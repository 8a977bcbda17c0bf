/** Answers that do not come from the service itself: a gateway's page, or a body that was damaged on its way. */
import { ProtocolError } from "../errors/protocol-error.ts";
import type { AnswerInfo } from "../errors/weibo-error.ts";
import type { Answer, Reading } from "../upstream.ts";
import { objectIn } from "./json.ts";

/**
 * Reads an answer in which an upstream did not find its own format.
 *
 * @param unavailable the HTTP statuses with which the upstream's gateway reports that the service is away: retryable
 */
export function readForeign({ status, text, retryAfter }: Answer, unavailable: readonly number[]): Reading {
  // The beginning of an object that cannot be parsed was damaged by the network, so a retry may help.
  const isDamaged = /^\s*\{/.test(text) && objectIn(text) === undefined;
  const info: AnswerInfo = { status, retryable: isDamaged || unavailable.includes(status), retryAfter };
  const problem = isDamaged ? "a damaged body" : `no envelope (HTTP ${status})`;
  return { info, billed: "maybe", error: (call) => new ProtocolError(problem, call, info) };
}
