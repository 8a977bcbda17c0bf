// Lists move while they are read: a law about several pages is asked again before it counts as broken.
import type { Caller } from "../call/caller.ts";
import type { Asked } from "../model/asked.ts";
import { brokenIn, type Judgement, shownBy, unchecked } from "../model/case.ts";
import type { Judged, Received } from "./verdict-of.ts";

/** A list that moves may be at the same place twice; one that moved stays moved, which a single call shows. */
const ROUNDS = { free: 4, paid: 1 };

/**
 * The judgement, or that it cannot be judged: what the answers list has moved since, or no call is left to find out.
 *
 * @param isFree whether calls cost nothing
 */
export async function unlessMoved(
  received: Received,
  result: Judged,
  caller: Caller,
  isFree: boolean,
): Promise<Judged> {
  const { hasMoved } = received.case;
  if (hasMoved === undefined || "missing" in result || brokenIn(result.judgement) === undefined) return result;
  const shown = showing(received, result.judgement, caller.asked());
  for (let round = 1; round <= (isFree ? ROUNDS.free : ROUNDS.paid); round += 1) {
    for (const asked of shown) {
      const got = await caller.again(asked);
      if ("missing" in got) return got.why === "budget" ? got : result;
      if (hasMoved(asked.answer, got)) {
        return {
          judgement: unchecked("nothing-to-judge", `the list moved while it was read (${asked.answer.request})`),
        };
      }
    }
  }
  return result;
}

/** The answers that show what broke; all of the case's own, where the judgement names none. */
function showing({ got }: Received, judgement: Judgement, asked: readonly Asked[]): readonly Asked[] {
  const answers: readonly unknown[] = shownBy(judgement) ?? Object.values(got);
  return asked.filter(({ answer }) => answers.includes(answer));
}
