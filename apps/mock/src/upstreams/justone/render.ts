// The envelope {code, data, message, recordTime, requestId} and the HTTP status, in either dialect.
import { justoneCodes } from "@weibo-kit/types/codes";
import type { Outcome, Reply, Stamp } from "../../exchange.ts";
import { tokenInvalid } from "./faults.ts";
import { recordTime } from "./record-time.ts";
import { requestId } from "./request-id.ts";

/** `current`: the status follows the code, but 301 comes with 200. `legacy`: always 200, as before July 2026. */
export type Dialect = (typeof dialects)[number];
export const dialects = ["current", "legacy"] as const;

const HEADERS = { "content-type": "application/json" };

export function renderer(dialect: Dialect): (outcome: Outcome, stamp: Stamp) => Reply {
  const statuses = new Map<number, number>(
    Object.values(justoneCodes).map(({ code, status }) => [code, status[dialect]]),
  );
  return (outcome, stamp) => {
    const envelope = envelopeOf(outcome, stamp);
    const code = Number(envelope.code);
    const recorded = "recorded" in outcome ? outcome.recorded.status : undefined;
    const status = recorded ?? statuses.get(code) ?? 200;
    return { status, code, headers: HEADERS, body: JSON.stringify(envelope) };
  };
}

function envelopeOf(outcome: Outcome, stamp: Stamp): Readonly<Record<string, unknown>> {
  const time = { recordTime: recordTime(stamp), requestId: requestId(stamp) };
  if ("payload" in outcome) return { code: 0, data: outcome.payload, message: null, ...time };
  // A documented sample leaves out what every answer has; what it does say wins.
  if ("recorded" in outcome) return { code: 0, data: null, message: null, ...time, ...objectOf(outcome.recorded.body) };
  const { code, message } = outcome.fault;
  // Seen live: the refusal of a token has neither a time nor a request id.
  if (code === tokenInvalid.code) return { code, data: null, message, recordTime: null };
  return { code, data: null, message, ...time };
}

const objectOf = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});
