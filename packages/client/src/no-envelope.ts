/** An answer in which the service itself does not speak: a gateway's page, or a body that was cut or garbled. */
import { ProtocolError } from "./errors/protocol-error.ts";
import type { Said } from "./errors/weibo-error.ts";
import { objectIn } from "./json.ts";
import type { Answer, Reading } from "./upstream.ts";

/** What a gateway says when the service behind it is away. */
const GATEWAY: ReadonlySet<number> = new Set([500, 502, 503, 504]);

export function noEnvelope({ status, text, retryAfter }: Answer): Reading {
  // What began as an envelope and is none any more was damaged on the way: that is the network, so ask again.
  const isDamaged = /^\s*\{/.test(text) && objectIn(text) === undefined;
  const said: Said = { status, retryable: isDamaged || GATEWAY.has(status), retryAfter };
  const problem = isDamaged ? "a damaged body" : `no envelope (HTTP ${status})`;
  return { said, billed: "maybe", error: (facts) => new ProtocolError(problem, facts, said) };
}
