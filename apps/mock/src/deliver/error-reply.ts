// What is said when no answer could be made: mistakes and bugs are told apart here, and neither looks like an imitation.

import type { Reply } from "../exchange/types.ts";
import { MockMistake } from "../mistake.ts";
import { ConnectionBroken } from "./connection-broken.ts";

/** @throws {ConnectionBroken} since no answer is the answer there: whoever asked meets the broken connection. */
export function errorReply(error: unknown): Reply {
  if (error instanceof ConnectionBroken) throw error;
  if (error instanceof MockMistake) return reply(error.status, { mistake: error.message }, "x-mock-mistake");
  console.error(error);
  return reply(500, { bug: "weibo-kit failed to answer; its log says why." }, "x-mock-bug");
}

function reply(status: number, body: object, header: string): Reply {
  return {
    status,
    code: status,
    headers: { "content-type": "application/json", [header]: "yes" },
    body: JSON.stringify(body),
  };
}
