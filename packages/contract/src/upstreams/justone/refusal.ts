// Refusals of Just One API: the code in the body and the HTTP status are judged together.
import { justoneCodes } from "@weibo-kit/types/codes";
import type { Answer } from "../../model/answer.ts";
import type { Subject } from "../../model/subject.ts";
import { at } from "../../read/json-path.ts";
import { misfit } from "../../read/misfit.ts";
import { show } from "../../read/show.ts";
import { isOfNoUser } from "./payload.ts";

const rows = new Map<number, (typeof justoneCodes)[keyof typeof justoneCodes]>(
  Object.values(justoneCodes).map((row) => [row.code, row]),
);

/** The promised code, in the envelope of a refusal, under the status of the dialect. */
export function refusalOf(code: number, answer: Answer, subject: Subject): string | undefined {
  return wrongCode(code, answer) ?? wrongStatus(code, answer, subject);
}

export function wrongCode(code: number, { json, status }: Answer): string | undefined {
  const given = at(json, "code");
  if (given !== code) return `$.code: ${show(given)} instead of ${code} (HTTP ${status})`;
  return misfit("justone", "Failure", json);
}

export function wrongStatus(code: number, { status }: Answer, { dialect }: Subject): string | undefined {
  const promised = rows.get(code)?.status[dialect];
  if (promised === undefined || promised === status) return undefined;
  return `HTTP ${status} with code ${code} instead of HTTP ${promised}`;
}

/** Accepts any refusal, Weibo's own `ok: 0` and its empty user included; undefined when the answer is one. */
export function notRefused(answer: Answer): string | undefined {
  const { json, status } = answer;
  if (isOfNoUser(answer)) return undefined;
  const code = at(json, "code");
  if (typeof code !== "number") return `$.code: ${show(code)} is no code (HTTP ${status})`;
  return code === 0 && at(json, "data", "ok") !== 0 ? "$.code: 0, a success where a refusal was due" : undefined;
}
