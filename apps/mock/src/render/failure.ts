// The reply to a mistake in a request's settings, and to a bug of ours; neither can be taken for an imitated answer.
import { partsOf } from "@weibo-kit/types/mistake";
import type { Decision } from "../exchange/decision.ts";
import type { Reply } from "../exchange/reply.ts";
import { MockMistake } from "../mistake.ts";

interface ErrorReply extends Reply {
  readonly body: string;
}

/** A mistake keeps its message; a bug is logged with its stack, which is never sent. */
export function errorReply(error: unknown): ErrorReply {
  if (error instanceof MockMistake) return reply(error.status, { mistake: error.message }, "x-mock-mistake");
  console.error(error);
  return reply(500, { bug: "weibo-kit failed to answer; its log says why." }, "x-mock-bug");
}

/** The decision that an error leads to. */
export function failure(error: unknown): Decision {
  const outcome = { failure: errorReply(error) };
  if (!(error instanceof MockMistake))
    return { outcome, by: "bug", because: "a bug of weibo-kit; its log has the stack" };
  return { outcome, by: "mistake", because: error.message, mistake: partsOf(error) };
}

function reply(status: number, body: object, header: string): ErrorReply {
  return {
    status,
    code: status,
    headers: { "content-type": "application/json", [header]: "yes" },
    body: JSON.stringify(body),
  };
}
