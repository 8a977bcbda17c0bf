// From a rendered call to its record, and from the record to the entry that is shown.
import type { Arrival, Rendered } from "../exchange/considered.ts";
import type { Entry } from "../exchange/entry.ts";
import type { Input, Operation } from "../exchange/operation.ts";
import type { Plan } from "../exchange/plan.ts";
import type { IncomingRequest } from "../exchange/request.ts";
import { fromTarget } from "../read/read.ts";
import { boundedText, ownText } from "../units/own-text.ts";
import { clampTime } from "../units/time.ts";
import type { CallRecord } from "./columns.ts";
import { type KnownAnswers, withKnownAnswers } from "./known-answers.ts";
import { type Mask, shown } from "./mask.ts";

/**
 * In characters. Longer texts of a client are cut, so that the journal's memory is bounded; they are masked before,
 * because a piece of a credential is not recognised.
 */
const LONGEST_TEXT = 2_000;
const LONGEST_REASON = 300;
/** In bytes, as the protocol allows it. */
const LONGEST_ORIGIN = 300;
const MOST_MUTATED = 100;
const NONE: readonly string[] = [];
const TOO_LONG = "the input is too long to keep";

export function recordOf(
  { id, count }: Arrival,
  { answered, known }: KnownAnswers,
  { considered: { call, credential, plan, decision }, reply }: Rendered,
  token: string,
  milliseconds: number,
  mask: Mask,
): CallRecord {
  const { operation, request } = call;
  const input = isInUrl(request) ? "" : JSON.stringify(call.input);
  const isKept = input.length <= LONGEST_TEXT;
  return {
    count,
    nth: id.nth,
    answered,
    known,
    at: id.at,
    status: reply.status,
    code: reply.code,
    cost: reply.code === 0 ? operation.price : 0,
    milliseconds,
    url: request.url.length > LONGEST_TEXT ? boundedText(mask.url(request.url), LONGEST_TEXT) : request.url,
    input: isKept ? input : "",
    origin: boundedText(request.origin, LONGEST_ORIGIN),
    because: reasonFor(decision.because, request.url, mask),
    lost: isKept ? lostIn(operation, request, credential.nonce) : TOO_LONG,
    operation: recordedOperation(operation, mask),
    method: request.method,
    token,
    by: decision.by,
    plan: recordedPlan(plan, mask),
    mutated: decision.mutated === undefined ? NONE : recordedLines(decision.mutated),
    isLast: decision.isLast === true,
  };
}

/** Most inputs can be read from the URL again, so that writing them is left until an entry is shown. */
const isInUrl = ({ method, url }: Pick<IncomingRequest, "method" | "url">): boolean =>
  (method === "GET" || method === "HEAD") && url.length <= LONGEST_TEXT;

function lostIn({ isPersonal }: Operation, { method, flaw }: IncomingRequest, nonce: string | undefined): string {
  if (flaw !== undefined) return "the request is not kept as it came";
  if (nonce !== undefined) return "its nonce is used up";
  if (method !== "GET" && method !== "HEAD") return "the body of the request is not kept";
  return isPersonal ? "it depends on the credential, which is not kept" : "";
}

/** A reason may be a part of the URL. */
function reasonFor(because: string, url: string, mask: Mask): string {
  const text = because.length > LONGEST_REASON ? boundedText(mask.text(because), LONGEST_REASON) : because;
  return url.length <= LONGEST_TEXT ? text : ownText(text);
}

/** The operation of an unknown path is made for one call, and contains the path. */
function recordedOperation(operation: Operation, mask: Mask): CallRecord["operation"] {
  if (operation.refuses === undefined) return operation;
  return { upstream: operation.upstream, name: boundedText(mask.text(operation.name), LONGEST_REASON) };
}

/** A header of the call may have brought its texts. */
function recordedPlan(plan: Plan, mask: Mask): Plan {
  const { rule = "", mutate } = plan;
  const isShort = typeof mutate !== "string" || mutate.length <= LONGEST_REASON;
  if (rule.length <= LONGEST_REASON && isShort) return plan;
  return {
    ...plan,
    rule: boundedText(mask.text(rule), LONGEST_REASON),
    ...(typeof mutate === "string" ? { mutate: boundedText(mask.text(mutate), LONGEST_REASON) } : {}),
  };
}

/** Whole lines alone, since each can be given as a mutation again; copied, since texts of many parts take ten times the memory. */
function recordedLines(lines: readonly string[]): readonly string[] {
  let length = 0;
  const kept = lines.slice(0, MOST_MUTATED).filter((line) => {
    length += line.length + 1;
    return length <= LONGEST_TEXT;
  });
  return kept.length === 0 ? NONE : ownText(kept.join("\n")).split("\n");
}

/** The entry of a record. If it can't be written, it is listed with the reason, so that the others are listed too. */
export function entryOf(record: CallRecord, mask: Mask): Entry {
  try {
    return written(record, mask);
  } catch (error) {
    const because = boundedText(`this entry can't be written: ${error}`, LONGEST_REASON);
    return written({ ...record, at: clampTime(record.at), url: "", input: "", because }, mask);
  }
}

function written(record: CallRecord, mask: Mask): Entry {
  const { operation, at, url, because, milliseconds, lost, plan, mutated, isLast, answered, known, ...same } = record;
  const entry = {
    ...same,
    at: new Date(at).toISOString(),
    upstream: operation.upstream,
    operation: operation.name,
    url: mask.url(url),
    token: shown(same.token),
    because: mask.text(because),
    milliseconds: Math.round(milliseconds * 100) / 100,
    input: inputOf(record, mask),
    ...(lost === "" ? {} : { lost }),
    ...(plan.rule === undefined ? {} : { plan }),
    ...(mutated.length === 0 ? {} : { mutated }),
    ...(isLast ? { isLast } : {}),
  };
  return withKnownAnswers(entry, { answered, known });
}

function inputOf({ input, lost, method, url, operation }: CallRecord, mask: Mask): Input {
  if (input !== "") return masked(input, mask);
  const result = lost === TOO_LONG ? undefined : operation.read?.(fromTarget(method, url));
  return result && "input" in result ? maskedInput(result.input, mask) : {};
}

/** The input as it is shown. */
export const maskedInput = (input: Input, mask: Mask): Input => masked(JSON.stringify(input), mask);

/** An address in a parameter may have parameters, and user info, of its own. */
function masked(text: string, mask: Mask): Input {
  if (!/[=%@]/.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_name, value: unknown) => (typeof value === "string" ? mask.text(value) : value));
}
