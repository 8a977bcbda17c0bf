// A promise about one answer, held against every answer of a run.
import type { Asked } from "../model/asked.ts";
import { brokenIn, isUnchecked, type Judgement } from "../model/case.ts";

/**
 * The first judgement that is broken, with the answer that shows it; kept when any answer keeps the promise.
 *
 * @param run the case's own answers first
 */
export function inRun(run: readonly Asked[], judge: (asked: Asked) => Judgement): Judgement {
  const judged = run.map((asked) => ({ asked, judgement: judge(asked) }));
  for (const { asked, judgement } of judged) {
    const broken = brokenIn(judgement);
    if (broken !== undefined) return { broken, shownBy: [asked.answer] };
  }
  const isKept = ({ judgement }: (typeof judged)[number]) => typeof judgement !== "object" || !isUnchecked(judgement);
  return judged.some(isKept) ? undefined : judged[0]?.judgement;
}
