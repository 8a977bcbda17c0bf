// From a rendered call to its record, and from the record to the entry that is shown.
import type { Arrival, Entry, Input, Rendered } from "../exchange/types.ts";
import { clampTime } from "../units/time.ts";
import type { CallRecord } from "./columns.ts";
import type { Mask } from "./mask.ts";

/** In characters; longer texts of a client are cut, so that the journal's memory is bounded. */
const LONGEST_TEXT = 2_000;
const LONGEST_REASON = 300;
const MOST_MUTATED = 100;
const NONE: readonly string[] = [];

export function recordOf(
  { id, count }: Arrival,
  { considered: { call, credential, plan, decision }, reply }: Rendered,
  token: string,
  milliseconds: number,
): CallRecord {
  const { operation, request } = call;
  const input = JSON.stringify(call.input);
  const isKept = input.length <= LONGEST_TEXT;
  return {
    count,
    nth: id.nth,
    at: id.at,
    status: reply.status,
    code: reply.code,
    cost: reply.code === 0 ? operation.price : 0,
    milliseconds,
    url: cut(request.url, LONGEST_TEXT),
    input: isKept ? input : "",
    origin: request.origin,
    because: cut(decision.because, LONGEST_REASON),
    lost: isKept ? lostIn(operation.isPersonal, request.method, credential.nonce) : "the input is too long to keep",
    operation,
    method: request.method,
    token,
    by: decision.by,
    plan,
    mutated: decision.mutated?.slice(0, MOST_MUTATED) ?? NONE,
    isLast: decision.isLast === true,
  };
}

function lostIn(isPersonal: boolean, method: string, nonce: string | undefined): string {
  if (nonce !== undefined) return "its nonce is used up";
  if (method !== "GET" && method !== "HEAD") return "the body of the request is not kept";
  return isPersonal ? "it depends on the credential, which is not kept" : "";
}

const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** The entry of a record; one that can't be written says so, and never keeps the others from being listed. */
export function entryOf(record: CallRecord, mask: Mask): Entry {
  try {
    return written(record, mask);
  } catch (error) {
    const because = cut(`this entry can't be written: ${error}`, LONGEST_REASON);
    return written({ ...record, at: clampTime(record.at), url: "", input: "", because }, mask);
  }
}

function written(record: CallRecord, mask: Mask): Entry {
  const { operation, at, url, milliseconds, input, lost, plan, mutated, isLast, ...same } = record;
  return {
    ...same,
    at: new Date(at).toISOString(),
    upstream: operation.upstream,
    operation: operation.name,
    url: mask.url(url),
    milliseconds: Math.round(milliseconds * 100) / 100,
    input: inputIn(input),
    ...(lost === "" ? {} : { lost }),
    ...(plan.rule === undefined ? {} : { plan }),
    ...(mutated.length === 0 ? {} : { mutated }),
    ...(isLast ? { isLast } : {}),
  };
}

function inputIn(text: string): Input {
  return text === "" ? {} : JSON.parse(text);
}
