// What is due to a generated call: nothing beyond the document's own codes, statuses and schemas.
import { openV1Codes } from "@weibo-kit/types/codes";
import type { Answer } from "../answer.ts";
import { wrongCode, wrongStatus } from "../cases/justone/refusal.ts";
import { refusalTrouble } from "../cases/open-v1/refusal.ts";
import type { Facts } from "../facts.ts";
import { at } from "../json/at.ts";
import { show } from "../json/show.ts";
import { misfit } from "../schema/validator.ts";

const payloads: Readonly<Record<string, string>> = {
  "get-user-detail": "Profile",
  "get-followers": "FollowsPayload",
  "get-fans": "FansPayload",
};

export const judgeJustOne =
  (operation: string) =>
  (answer: Answer, facts: Facts): string | undefined => {
    const code = at(answer.json, "code");
    if (typeof code !== "number") return `$.code: ${show(code)} is no code (HTTP ${answer.status})`;
    if (code === 500) return `$.code: 500, a failure of the server (HTTP ${answer.status})`;
    if (code !== 0) return wrongCode(code, answer) ?? wrongStatus(code, answer, facts);
    if (answer.status !== 200) return `HTTP ${answer.status} with code 0`;
    return misfit("justone", payloads[operation] ?? "Result", at(answer.json, "data"), "$.data");
  };

export function judgeV1(answer: Answer): string | undefined {
  return answer.status === 200 ? misfit("open-v1", "V1User", answer.json) : refusedByV1(answer);
}

export const refusedByV1 = (answer: Answer): string | undefined => {
  const { code, status, text } = openV1Codes[40023];
  return refusalTrouble(answer, { code, status, error: text });
};
