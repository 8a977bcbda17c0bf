// users/show: generated calls.
import { openV1Codes } from "@weibo-kit/types/codes";
import { openV1Document } from "@weibo-kit/types/documents";
import { type Probing, probingCase } from "../../../cases/probe/probing-case.ts";
import { fittingQueries, misfitQueries, parametersOf, type Query } from "../../../cases/probe/queries.ts";
import type { Answer } from "../../../model/answer.ts";
import type { Case } from "../../../model/case.ts";
import { misfit } from "../../../read/misfit.ts";
import { call } from "../call.ts";
import { refusalTrouble } from "../refusal.ts";

const usersShow = (query: Query) => call("users-show", "json", query);
const parameters = parametersOf(openV1Document, usersShow({}).path);

const probings: readonly Probing[] = [
  {
    name: "probe-valid",
    level: "should",
    promise: "answers every well-formed call with a user, or with HTTP 400 and 40023",
    call: usersShow,
    queries: ({ v1Uid }) => fittingQueries(parameters, { user_id: v1Uid }),
    judge: (answer) => (answer.status === 200 ? misfit("open-v1", "V1User", answer.json) : notNoSuchUser(answer)),
  },
  {
    name: "probe-invalid",
    level: "should",
    promise: "refuses every user_id that is no whole number",
    call: usersShow,
    queries: ({ v1Uid }) =>
      misfitQueries(
        parameters.filter(({ name }) => name === "user_id"),
        { user_id: v1Uid },
        "document",
      ),
    judge: notNoSuchUser,
  },
];

function notNoSuchUser(answer: Answer): string | undefined {
  const { code, status, text } = openV1Codes[40023];
  return refusalTrouble(answer, { code, status, error: text });
}

export const probingCases: readonly Case[] = probings.map(probingCase);
