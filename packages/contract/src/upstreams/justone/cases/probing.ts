// Generated calls of the operations about one user.
import { justoneDocument } from "@weibo-kit/types/documents";
import { type Probing, probingCase } from "../../../cases/probe/probing-case.ts";
import { fittingQueries, misfitQueries, parametersOf, type Query } from "../../../cases/probe/queries.ts";
import type { Answer } from "../../../model/answer.ts";
import type { Case } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { at } from "../../../read/json-path.ts";
import { show } from "../../../read/show.ts";
import { call } from "../call.ts";
import { payloadMisfit } from "../payload.ts";
import { notRefused, wrongCode, wrongStatus } from "../refusal.ts";

const OPERATIONS = ["get-user-detail", "get-followers", "get-fans"];

function probingsOf(operation: string): readonly Probing[] {
  const parameters = parametersOf(justoneDocument, call(operation).path);
  const common = { call: (query: Query) => call(operation, query) };
  return [
    {
      ...common,
      name: "probe-valid",
      level: "should",
      promise: "answers every well-formed call with a documented code under its status",
      queries: ({ uid }) => fittingQueries(parameters, { uid }),
      judge: (answer, subject) => wrongAnswer(operation, answer, subject),
    },
    {
      ...common,
      name: "probe-invalid",
      level: "should",
      promise: "refuses every call that the published document rules out",
      queries: ({ uid }) => misfitQueries(parameters, { uid }, "document"),
      judge: notRefused,
    },
    {
      ...common,
      name: "probe-choice",
      level: "may",
      promise: "refuses every call outside the bounds that this project chose",
      queries: ({ uid }) => misfitQueries(parameters, { uid }, "choice"),
      judge: notRefused,
    },
  ];
}

/** A generated call is promised no more than a documented code, its status and its schema. */
function wrongAnswer(operation: string, answer: Answer, subject: Subject): string | undefined {
  const code = at(answer.json, "code");
  if (typeof code !== "number") return `$.code: ${show(code)} is no code (HTTP ${answer.status})`;
  if (code === 500) return `$.code: 500, a failure of the server (HTTP ${answer.status})`;
  if (code !== 0) return wrongCode(code, answer) ?? wrongStatus(code, answer, subject);
  return answer.status === 200 ? payloadMisfit(operation, answer) : `HTTP ${answer.status} with code 0`;
}

export const probingCases: readonly Case[] = OPERATIONS.flatMap(probingsOf).map(probingCase);
