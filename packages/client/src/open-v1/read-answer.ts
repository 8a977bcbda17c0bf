/** The outcome rule of V1: a body with `error` is a refusal, and the code that matters begins its text. */
import { RefusedError } from "../errors/refused-error.ts";
import type { Said } from "../errors/weibo-error.ts";
import { objectIn } from "../json.ts";
import { noEnvelope } from "../no-envelope.ts";
import type { Answer, Reading } from "../upstream.ts";
import { UnknownUserError } from "./unknown-user-error.ts";

const NO_SUCH_USER = 40023;

export function readAnswer(answer: Answer): Reading {
  const { status, text, retryAfter } = answer;
  const body = objectIn(text);
  if (typeof body?.error === "string") return refusal(body.error, Number(body.error_code), answer);
  const isFound = body !== undefined && status >= 200 && status < 300;
  return isFound ? { said: { status, retryAfter }, billed: "no" } : { ...noEnvelope(answer), billed: "no" };
}

/** `error_code` is the HTTP status, as text or as a number; `error` is `40023:Error: User does not exists!`. */
function refusal(words: string, errorCode: number, { status, retryAfter }: Answer): Reading {
  const code = Number(/^(\d+):/.exec(words)?.[1] ?? errorCode);
  const said: Said & { readonly code: number } = { code, status, retryable: status >= 500, retryAfter };
  const Refused = code === NO_SUCH_USER ? UnknownUserError : RefusedError;
  return { said, billed: "no", error: (facts, scrub) => new Refused(scrub(words), facts, said) };
}
