// Every code of the table, where a target can be made to give it.
import { type JustOneRow, justoneCodes } from "@weibo-kit/types/codes";
import { type Case, defineCase, unchecked } from "../../../model/case.ts";
import { at } from "../../../read/json-path.ts";
import { show } from "../../../read/show.ts";
import { call } from "../call.ts";
import { wrongCode, wrongStatus } from "../refusal.ts";

const OPERATION = "get-user-detail";

/** All codes: a target that gives another code than the forced one is judged, and does not stop the run. */
const provokes = Object.values(justoneCodes).map(({ code }) => code);

/** A status that this project chose is a guess: `may`. */
function codeCase(row: JustOneRow): Case {
  const { code, name, message, chosen = "" } = row;
  return defineCase({
    id: `justone-code-${code}`,
    level: /status/.test(chosen) ? "may" : "must",
    upstream: "justone",
    operation: OPERATION,
    topic: "codes",
    promise: `gives ${code} (${name}) in the envelope of a refusal, under the status of its dialect`,
    calls: ({ canForceFaults }) =>
      canForceFaults
        ? { answer: call(OPERATION, { uid: String(code) }, { provokes }) }
        : unchecked("needs-faults", `the target can't be made to give ${code}`),
    judge: ({ answer }, subject) => {
      const text = at(answer.json, "message");
      const isOtherText = message.seen && text !== message.text;
      return (
        wrongCode(code, answer) ??
        wrongStatus(code, answer, subject) ??
        (isOtherText ? `$.message: ${show(text)} instead of ${show(message.text)}` : undefined)
      );
    },
  });
}

export const codeCases: readonly Case[] = Object.values(justoneCodes).flatMap((row: JustOneRow) =>
  row.code === 0 ? [] : [codeCase(row)],
);
