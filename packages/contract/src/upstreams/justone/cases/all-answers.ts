// What holds for all answers of a run together.
import { markCase } from "../../../cases/byte-order-mark.ts";
import type { Answer } from "../../../model/answer.ts";
import { type Case, defineCase, unchecked } from "../../../model/case.ts";
import { textAt } from "../../../read/json-path.ts";
import { show } from "../../../read/show.ts";
import { call } from "../call.ts";
import { pageCall, userLists } from "../user-lists.ts";
import { isPresent } from "./record-time.ts";

const OPERATION = "get-user-detail";

const ofAllAnswers = {
  level: "should",
  upstream: "justone",
  operation: OPERATION,
  topic: "answer",
  calls: (subject) => ({
    profile: call(OPERATION, { uid: subject.uid }),
    ...Object.fromEntries(userLists.map((list) => [list.operation, pageCall(list, subject, "1")])),
  }),
  alsoJudges: ({ upstream }) => upstream === "justone",
  isPartial: true,
} satisfies Partial<Case<string>>;

const requestIds: Case = defineCase<string>({
  ...ofAllAnswers,
  id: "justone-request-ids-differ",
  promise: "gives no two answers the same request id",
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

/**
 * A clock that is set or that does not move breaks nothing: the service writes nine digits of a second, so two answers
 * differ even then. Answers of one moment have one time where a server writes fewer digits, but it is the present one.
 */
const recordTimes: Case = defineCase<string>({
  ...ofAllAnswers,
  id: "justone-record-times-differ",
  promise: "gives its answers times of their own, not one past time for all",
  judge: (_answers, _subject, run) => {
    const timed = run.filter(({ answer }) => textAt(answer.json, "recordTime") !== undefined);
    const [first, second] = timed;
    // A recording has no headers; the times of redacted ones are all the same.
    if (!first || !second || first.answer.type === undefined) {
      return unchecked("no-recording", "two answers with a time at least are needed");
    }
    const time = textAt(first.answer.json, "recordTime") ?? "";
    const isConstant = timed.every(({ answer }) => textAt(answer.json, "recordTime") === time);
    if (!isConstant || timed.some(({ at }) => isPresent(time, at))) return undefined;
    return {
      broken: `$.recordTime: ${show(time)} in all ${timed.length} answers`,
      shownBy: [first.answer, second.answer],
    };
  },
});

export const allAnswerCases: readonly Case[] = [
  requestIds,
  recordTimes,
  markCase("justone", OPERATION, ({ uid }) => call(OPERATION, { uid })),
];
