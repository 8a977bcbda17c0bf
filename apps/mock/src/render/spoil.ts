// The disruptions that change what is sent: a garbled body, a gateway's page, a wrong content type.
import type { Considered } from "../exchange/considered.ts";
import type { Reply } from "../exchange/reply.ts";
import { textOf } from "./text.ts";

/** The reply as it is, unless the plan has one of these disruptions. */
export function spoil(reply: Reply, { plan, upstream, call }: Pick<Considered, "plan" | "upstream" | "call">): Reply {
  if (plan.disruption === "html") return upstream.gatewayPage();
  if (plan.disruption === "garble") return { ...reply, body: garbled(textOf(reply.body, call.at)) };
  if (plan.disruption === "wrong-type") return { ...reply, headers: { ...reply.headers, "content-type": "text/html" } };
  return reply;
}

/** The middle is lost, and both ends are joined by characters that no parser accepts. */
function garbled(body: string): string {
  const third = Math.floor(body.length / 3);
  return `${body.slice(0, third)}\u0000<}{"${body.slice(-third || body.length)}`;
}
