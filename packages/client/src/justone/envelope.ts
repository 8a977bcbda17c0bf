/** Reads the envelope of Just One API: `{ code, message, data, requestId }`. */
import { ContradictionError } from "../errors/contradiction-error.ts";
import { RefusedError } from "../errors/refused-error.ts";
import type { AnswerInfo } from "../errors/weibo-error.ts";
import { readForeign } from "../read/gateway.ts";
import { objectIn } from "../read/json.ts";
import type { Answer, Reading } from "../upstream.ts";
import { isFree, isRetryable, RATE_LIMIT } from "./codes.ts";

/** HTTP statuses of the gateway in front of the service; the service's own refusals have an envelope. */
const UNAVAILABLE = [500, 502, 503, 504];

/** Judges an answer by code and HTTP status: the service connects the two only loosely, so both are checked. */
export function readEnvelope(answer: Answer, scrub: (text: string) => string): Reading {
  const textOf = (value: unknown): string | undefined => (typeof value === "string" ? scrub(value) : undefined);
  const { status, text, retryAfter } = answer;
  const { code, message, requestId: id } = objectIn(text) ?? {};
  if (typeof code !== "number") return readForeign(answer, UNAVAILABLE);
  const requestId = textOf(id);
  const info: AnswerInfo = { code, status, requestId, retryable: isRetryable(code), retryAfter };
  if (code !== 0) {
    const billed = isFree(code) ? "no" : "maybe";
    const isRateLimit = code === RATE_LIMIT;
    const text = textOf(message) ?? "";
    const error: Reading["error"] = (call) => new RefusedError(text, call, { ...info, code });
    return { info, billed, error, isRateLimit };
  }
  if (status >= 200 && status < 300) return { info, billed: "yes" };
  return { info, billed: "maybe", error: (call) => new ContradictionError(call, info) };
}
