/** Just One API: a token in the query, an envelope around every answer. */
import { isFree, isRetryable } from "./codes.ts";
import { ContradictionError } from "./errors/contradiction-error.ts";
import { RefusedError } from "./errors/refused-error.ts";
import type { Said } from "./errors/weibo-error.ts";
import { objectIn } from "./json.ts";
import { noEnvelope } from "./no-envelope.ts";
import type { Answer, Reading, Upstream } from "./upstream.ts";

export type Token = string | (() => string | Promise<string>);

export function justone(token: Token): Upstream {
  return {
    operation: (path) => /([^/]+)\/v\d+$/.exec(path)?.[1] ?? path,
    sign: async ({ url: bare, headers }, secrets) => {
      const secret = typeof token === "string" ? token : await token();
      if (!secret) throw new Error("the token is empty.");
      secrets.add(secret);
      const url = new URL(bare);
      url.searchParams.set("token", secret);
      return { url: url.href, headers };
    },
    read: readEnvelope,
  };
}

/** The outcome rule: status and code are two axes, and the service ties them together only loosely. */
function readEnvelope(answer: Answer): Reading {
  const { status, text, retryAfter } = answer;
  const { code, message, requestId: id } = objectIn(text) ?? {};
  if (typeof code !== "number") return noEnvelope(answer);
  const requestId = typeof id === "string" ? id : undefined;
  const said: Said = { code, status, requestId, retryable: isRetryable(code), retryAfter };
  if (code !== 0) {
    const words = typeof message === "string" ? message : "";
    const billed = isFree(code) ? "no" : "maybe";
    return { said, billed, error: (facts, scrub) => new RefusedError(scrub(words), facts, { ...said, code }) };
  }
  if (status >= 200 && status < 300) return { said, billed: "yes" };
  return { said, billed: "maybe", error: (facts) => new ContradictionError(facts, said) };
}
