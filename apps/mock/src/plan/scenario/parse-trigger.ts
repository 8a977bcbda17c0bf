// The text that every trigger takes, header, token and option alike: an effect, and how often: `301x2`, `reset@0.1`.
import { say } from "../../mistake.ts";
import { type Complain, complain, emptyPart, NUMBER, parseEffect } from "./effect.ts";
import type { Rule } from "./rule.ts";

/** An effect, then the number of calls from the first on, then a share of calls. */
const TRIGGER = /^(?<effect>.*?)(?:x(?<times>[1-9]\d{0,8}))?(?:@(?<share>.*))?$/s;
const SHARE = new RegExp(`^${NUMBER}$`);

/** A word that is not the last, with a number of calls or a share. */
const INSIDE = /(?<=^|[+\s])(?<word>[^+\s@]+?)(?<part>x[1-9]\d{0,8}(?:@[^+\s]*)?|@[^+\s]*)(?=\s*\+|\s+\S)/;

/**
 * Reads an effect with an optional number of calls after an x, and an optional share of calls after an @.
 *
 * @throws {MockMistake} for an unknown effect, or a share that is not from 0 to 1
 */
export function parseTrigger(text: string, mistake: Complain = complain): Pick<Rule, "when" | "then"> {
  checkOrder(text.trim(), mistake);
  const { effect = "", times, share } = TRIGGER.exec(text.trim())?.groups ?? {};
  // The share first: its mistake quotes the whole text, in which credentials of an address are recognised and masked.
  const when = {
    ...(times === undefined ? {} : { nth: { from: 1, to: Number(times) } }),
    ...(share === undefined ? {} : { chance: shareIn(share, text, mistake) }),
  };
  if (effect.trim() === "" && Object.keys(when).length > 0) throw emptyPart(text, mistake);
  const then = parseEffect(effect, mistake);
  return Object.keys(when).length === 0 ? { then } : { when, then };
}

/** Both are about the whole effect, so they are at its end. */
function checkOrder(text: string, mistake: Complain): void {
  const { word = "", part } = INSIDE.exec(text)?.groups ?? {};
  if (part === undefined) return;
  const moved = text.replace(INSIDE, word) + part;
  throw mistake(
    say("read fault {0}", text),
    say("{0} is not at the end", part),
    say("Write the number of calls and the share behind all words: {0}.", moved),
  );
}

function shareIn(share: string, text: string, mistake: Complain): number {
  if (SHARE.test(share) && Number(share) <= 1) return Number(share);
  throw mistake(
    say("read fault {0}", text),
    say('"{0}" is not a share from 0 to 1', share),
    say("Try {0}.", "302@0.1"),
  );
}
