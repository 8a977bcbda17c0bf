/** Reads an answer of V1: a body with `error` is a refusal, and the text of `error` begins with the code. */
import { RefusedError } from "../errors/refused-error.ts";
import type { AnswerInfo } from "../errors/weibo-error.ts";
import { readForeign } from "../read/gateway.ts";
import { objectIn } from "../read/json.ts";
import type { Answer, Reading } from "../upstream.ts";
import { UnknownUserError } from "./unknown-user-error.ts";

const NO_SUCH_USER = 40023;

/** HTTP statuses of the gateway in front of the platform. */
const UNAVAILABLE = [500, 502, 503, 504];

/** Judges an answer. V1 has no envelope, so any object without `error` is a success. */
export function readAnswer(answer: Answer, scrub: (text: string) => string): Reading {
  const { status, text, retryAfter } = answer;
  const body = objectIn(text);
  if (typeof body?.error === "string") return readRefusal(scrub(body.error), Number(body.error_code), answer);
  const isSuccess = body !== undefined && status >= 200 && status < 300;
  const billed = "no";
  return isSuccess ? { info: { status, retryAfter }, billed } : { ...readForeign(answer, UNAVAILABLE), billed };
}

/** `error_code` is the HTTP status, as string or number; `error` is `40023:Error: User does not exists!`. */
function readRefusal(words: string, errorCode: number, { status, retryAfter }: Answer): Reading {
  const code = Number(/^(\d+):/.exec(words)?.[1] ?? errorCode);
  const info: AnswerInfo & { readonly code: number } = { code, status, retryable: status >= 500, retryAfter };
  const Refused = code === NO_SUCH_USER ? UnknownUserError : RefusedError;
  return { info, billed: "no", error: (call) => new Refused(words, call, info) };
}
