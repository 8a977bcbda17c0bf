// An outcome in its envelope, and the HTTP status, in either dialect.
import { justoneCodes } from "@weibo-kit/types/codes";
import type { Outcome } from "../../exchange/outcome.ts";
import type { AnswerId, Reply } from "../../exchange/reply.ts";
import { completed, refusal, success, untimedRefusal } from "./envelope.ts";
import { tokenInvalid } from "./faults.ts";

/** `current`: the status follows the code, but 301 comes with 200. `legacy`: always 200, as before July 2026. */
export type Dialect = (typeof dialects)[number];
export const dialects = ["current", "legacy"] as const;

const HEADERS = { "content-type": "application/json" };

export function renderer(dialect: Dialect): (outcome: Outcome, stamp: AnswerId) => Reply {
  const statuses = new Map<number, number>(
    Object.values(justoneCodes).map(({ code, status }) => [code, status[dialect]]),
  );
  return (outcome, stamp) => {
    const { code, body } = writingOf(outcome, stamp);
    const recorded = "recorded" in outcome ? outcome.recorded.status : undefined;
    return { status: recorded ?? statuses.get(code) ?? 200, code, headers: HEADERS, body };
  };
}

function writingOf(outcome: Outcome, stamp: AnswerId): Pick<Reply, "code" | "body"> {
  if ("payload" in outcome) return { code: 0, body: success.render({ stamp, data: outcome.payload }) };
  if ("recorded" in outcome) {
    const sample = objectIn(outcome.recorded.body);
    return { code: "code" in sample ? Number(sample.code) : 0, body: completed(sample).render({ stamp }) };
  }
  const { code, message } = outcome.fault;
  return { code, body: (code === tokenInvalid.code ? untimedRefusal : refusal).render({ stamp, code, message }) };
}

const NOTHING = {};
const objectIn = (value: unknown): object => (typeof value === "object" && value !== null ? value : NOTHING);
