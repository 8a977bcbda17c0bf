// The words of the reports for a terminal, in English.
import { levels } from "../model/case.ts";
import type { Headline, ReportWords } from "./words.ts";

export const english: ReportWords = {
  promise: ({ promise }) => promise,
  broken: (example, level, because) => `${example} (${level}): ${because}`,
  andMore: (count) => ` and ${count} more`,
  also: (ids) => `also: ${ids}`,
  ids: (ids, more) => [...ids, ...(more > 0 ? [`and ${more} more`] : [])].join(", "),
  known: (id, expires, reason) => `${id}: known until ${expires}: ${reason}`,
  keptByNow: (id) => `${id} is kept by now: its deviation must go.`,
  notChecked: (_lack, text, ids) => `not checked, ${text}: ${ids}`,
  target: (name, dialect, headline) => `${name}, dialect ${dialect}: ${headline}`,
  headline,
  ended: ({ because }) => `Ended early: ${because}.`,
  counts: ({ kept, broken, known, unchecked }, effort) =>
    `kept ${kept} · broken ${broken} · known ${known} · not checked ${unchecked} · ${effort}`,
  effort: ({ sent, cap, seconds, cost }) =>
    `${sent} calls${cap === null ? "" : ` of at most ${cap}`} in ${seconds.toFixed(1)} s${cost === undefined ? "" : `, ${cost}`}`,
  price: (price) => price ?? "free ",
  forCases: (cases) => `for ${cases} ${cases === 1 ? "case" : "cases"}`,
  plan: ({ calls, cap, cost, prices }) => {
    const each = prices.length === 0 ? "" : ` at ${prices.join(" or ")} each`;
    const most = cap === undefined ? "" : ` of at most ${cap}`;
    return `${calls} calls${most}, at most ${cost}${each}; refusals are free. Nothing was sent.`;
  },
  ifForced: (calls) => `${calls} more if GET /__mock/health shows that the server's faults can be forced.`,
  leftOut: (counts, first) =>
    `The cap leaves out ${levels.map((level) => `${counts[level]} ${level}`).join(", ")}: ${first} first.`,
};

function headline(facts: Headline): string {
  switch (facts.is) {
    case "nothing-imitated":
      return "Nothing there is imitated: no operation is at this address. Is it right?";
    case "nothing-checked":
      return facts.ended ? `Nothing could be checked: ${facts.ended.because}.` : "Nothing could be checked.";
    case "breaks":
      return `Breaks ${facts.broken} of ${facts.judged} ${promises(facts.judged)}.`;
    case "keeps": {
      const excused = facts.known > 0 ? `, ${facts.known} broken with the user's knowledge` : "";
      return `Keeps ${facts.kept} of ${facts.judged} ${promises(facts.judged)}${excused}.`;
    }
  }
}

const promises = (count: number): string => (count === 1 ? "promise" : "promises");
