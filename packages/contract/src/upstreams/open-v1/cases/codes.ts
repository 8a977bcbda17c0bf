// Every code of the table, where a target can be made to give it, in both formats.
import { type OpenV1Row, openV1Codes } from "@weibo-kit/types/codes";
import { type Case, defineCase, type Level, unchecked } from "../../../model/case.ts";
import { call, type Format } from "../call.ts";
import { refusalTrouble } from "../refusal.ts";

const OPERATION = "users-show";
const rows: readonly OpenV1Row[] = Object.values(openV1Codes);

/** A row that was seen is judged by its text; any other by its number and the status that this project chose. */
function codesCase(name: string, level: Level, words: string, format: Format, chosen: readonly OpenV1Row[]): Case {
  return defineCase({
    id: `${OPERATION}-${name}`,
    level,
    upstream: "open-v1",
    operation: OPERATION,
    topic: "codes",
    promise: `gives ${words} as ${format === "json" ? "JSON" : "XML"}, error_code the HTTP status as text`,
    calls: ({ canForceFaults }) =>
      canForceFaults
        ? Object.fromEntries(
            chosen.map(({ code }) => [
              String(code),
              { ...call(OPERATION, format, { user_id: String(code) }), provokes: [code] },
            ]),
          )
        : unchecked("needs-faults", `the target can't be made to give ${words}`),
    judge: (answers) => {
      for (const { code, status, text, seen } of chosen) {
        const answer = answers[String(code)];
        const trouble = answer && refusalTrouble(answer, { code, status, ...(seen ? { error: text } : {}) });
        if (trouble && answer) return { broken: `${trouble} (${answer.request})`, shownBy: [answer] };
      }
      return undefined;
    },
  });
}

const seen = rows.filter((row) => row.seen);
const unseen = rows.filter((row) => !row.seen);

export const codeCases: readonly Case[] = [
  codesCase("codes", "must", `each of ${seen.length} codes in the words seen on the wire`, "json", seen),
  codesCase("xml-codes", "should", `each of ${seen.length} codes in the words seen on the wire`, "xml", seen),
  codesCase("unseen-codes", "may", `each of ${unseen.length} codes known by number`, "json", unseen),
];
