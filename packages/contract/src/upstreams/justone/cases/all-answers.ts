// What holds for all answers of a run together.
import { markCase } from "../../../cases/byte-order-mark.ts";
import type { Answer } from "../../../model/answer.ts";
import { type Case, defineCase, unchecked } from "../../../model/case.ts";
import { textAt } from "../../../read/json-path.ts";
import { show } from "../../../read/show.ts";
import { call } from "../call.ts";
import { pageCall, userLists } from "../user-lists.ts";

const OPERATION = "get-user-detail";

const requestIds: Case = defineCase<string>({
  id: "justone-request-ids-differ",
  level: "should",
  upstream: "justone",
  operation: OPERATION,
  topic: "answer",
  promise: "gives no two answers the same request id",
  calls: (subject) => ({
    profile: call(OPERATION, { uid: subject.uid }),
    ...Object.fromEntries(userLists.map((list) => [list.operation, pageCall(list, subject, "1")])),
  }),
  alsoJudges: ({ upstream }) => upstream === "justone",
  isPartial: true,
  judge: (_answers, _subject, run) => {
    const seen = new Map<string, Answer>();
    for (const { answer } of run) {
      const id = textAt(answer.json, "requestId");
      if (id === undefined) continue;
      const earlier = seen.get(id);
      if (earlier) return { broken: `$.requestId: ${show(id)} in two answers`, shownBy: [earlier, answer] };
      seen.set(id, answer);
    }
    return seen.size > 1 ? undefined : unchecked("no-recording", "two request ids at least are needed");
  },
});

export const allAnswerCases: readonly Case[] = [
  requestIds,
  markCase("justone", OPERATION, ({ uid }) => call(OPERATION, { uid })),
];
