// Makes the calls of a plan and judges them: each case as soon as it can be, those about the whole run at its end.
import type { Caller } from "../call/caller.ts";
import type { Verdict } from "../model/verdict.ts";
import type { ChosenCase, Plan } from "../plan/plan.ts";
import { unlessMoved } from "./moved.ts";
import {
  absenceIn,
  isAbsence,
  isForeignPage,
  isUnimplemented,
  notImitated,
  withoutUnimplemented,
} from "./not-imitated.ts";
import { type JudgingContext, judged, leftOut, type Received, verdictOf } from "./verdict-of.ts";

/** The verdicts as they are found; the cases that the plan leaves out are last. */
export async function* verdictsOf(plan: Plan, caller: Caller, context: JudgingContext): AsyncGenerator<Verdict> {
  const waiting: Received[] = [];
  for (const chosen of plan.chosen) {
    const received = await receive(chosen, caller);
    if (needsWholeRun(received)) waiting.push(received);
    else yield judge(received, caller, context);
  }
  const absent = absenceIn(caller.asked());
  // All calls are made: what is asked again to see whether a list moved is not among them.
  const asked = caller.asked().filter((one) => absent.isOfAll || !isUnimplemented(one));
  for (const whole of waiting) {
    const received = absent.isOfAll ? whole : withoutUnimplemented(whole);
    const result = notImitated(whole, absent) ?? judged(received, context.subject, asked);
    const final = await unlessMoved(received, result, caller, context.target.isFree);
    yield verdictOf(received, final, caller.asked(), context);
  }
  for (const { case: it, reason } of plan.leftOut) yield leftOut(it, reason);
}

function judge(received: Received, caller: Caller, context: JudgingContext): Verdict {
  return verdictOf(received, judged(received, context.subject, caller.asked()), caller.asked(), context);
}

async function receive({ case: it, calls }: ChosenCase, caller: Caller): Promise<Received> {
  const got: Record<string, Received["got"][string]> = {};
  for (const [name, spec] of Object.entries(calls)) got[name] = await caller.answer(spec);
  return { case: it, calls, got };
}

/** Whether an operation is absent is known when all its calls are made. */
function needsWholeRun({ case: it, calls, got }: Received): boolean {
  if (it.alsoJudges !== undefined || it.hasMoved !== undefined) return true;
  return Object.entries(calls).some(([name, spec]) => {
    const answer = got[name];
    if (answer === undefined || "missing" in answer) return false;
    return [isAbsence, isUnimplemented, isForeignPage].some((isSuch) => isSuch({ spec, answer }));
  });
}
