// Renders a decision: from an outcome to the bytes that are sent. If rendering fails, the failure is what is sent.
import type { Considered, Rendered } from "../exchange/considered.ts";
import type { Plan } from "../exchange/plan.ts";
import type { AnswerId, Reply } from "../exchange/reply.ts";
import { acquire, release } from "./buffer-pool.ts";
import { failure } from "./failure.ts";
import { spoil } from "./spoil.ts";

/** The reply and its bytes, in a buffer that the delivery releases. */
export function renderReply(considered: Considered, id: AnswerId): Rendered {
  return rendered(considered, id, (reply) => reply);
}

/** The reply without its bytes, for the journal: its client has left. */
export function renderHead(considered: Considered, id: AnswerId): Rendered {
  return rendered(considered, id, (reply) => ({ ...reply, body: "" }));
}

function rendered(considered: Considered, id: AnswerId, bodyOf: (reply: Reply) => Reply): Rendered {
  try {
    return written(considered, bodyOf(spoil(replyOf(considered, id), considered)));
  } catch (error) {
    const failed = { ...considered, plan: NO_PLAN, decision: failure(error) };
    return written(failed, replyOf(failed, id));
  }
}

/** How many bytes the body has, for a delay that depends on it. */
export function renderedLength(considered: Considered, id: AnswerId): number {
  const { writer } = renderReply(considered, id);
  const { length } = writer.written;
  release(writer);
  return length;
}

const NO_PLAN: Plan = {};

const NOT_IMITATED = 501;

/** What is not imitated is refused in the service's own form, so that its SDKs show the sentence. */
function replyOf({ decision: { outcome, because }, upstream, call }: Considered, id: AnswerId): Reply {
  if (!("failure" in outcome)) return upstream.render(outcome, call, id);
  const { failure } = outcome;
  if (failure.status !== NOT_IMITATED) return failure;
  const { headers, body } = upstream.render({ fault: { code: NOT_IMITATED, message: because } }, call, id);
  return { ...failure, headers: { ...failure.headers, ...headers }, body };
}

function written(considered: Considered, reply: Reply): Rendered {
  return { considered, reply, writer: acquire(reply.body, considered.call.at) };
}
