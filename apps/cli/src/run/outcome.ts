// What a run came to, in words: for the terminal, for the summary page of a CI job, and as files.
import type { Mock } from "@weibo-kit/mock";
import { budgetInYuan, isOver, summary } from "../output/summary.ts";
import { texts } from "../texts/texts.ts";
import type { Met, Need } from "./needs.ts";

const said = texts.serving;
/** The most broken promises and schedules that are listed. */
const MOST = 10;
/** The most codes of a service that are listed as never met. */
const MOST_CODES = 8;

/** The result of a run. */
export interface Outcome {
  /** Bill, codes and schedules, as `weibo-kit serve` prints them at its end. */
  readonly bill: string;
  /** The promises of a polite client that were broken, a line each. */
  readonly lapses: readonly string[];
  /** Codes that were never met, by service. */
  readonly missing: ReturnType<Met["missing"]>;
  /** Why no call was counted although there may have been some, or what wasn't reached, a sentence each. */
  readonly hints: readonly string[];
  /** Why the run fails although its command did not, a sentence each. */
  readonly failures: readonly string[];
}

/** What a run was asked to come to, and how its command finds the mock. */
interface Wanted {
  readonly needs: readonly Need[];
  /** In fen. */
  readonly budget: number | undefined;
  readonly proxy: boolean;
  /** A schedule, of `--replay`. */
  readonly replay: string | undefined;
}

export function outcomeOf(mock: Mock, met: Met, { needs, budget, proxy, replay = "" }: Wanted): Outcome {
  const unreached = met.unreached(replay);
  const unmet = needs.filter((need) => !met.has(need)).map(({ word }) => word);
  return {
    bill: summary(mock),
    lapses: mock
      .allManners()
      .flatMap(({ token, remarks }) =>
        remarks.flatMap(({ manner, lapses, entries }) =>
          lapses.length === 0 ? [] : said.lapses(token, manner, lapses, entries),
        ),
      ),
    missing: met.missing(),
    hints: [
      ...(mock.bill().calls > 0 ? [] : [proxy ? said.nothingProxied : said.nothingAsked]),
      ...(unreached.length === 0 ? [] : [said.notReached(unreached.join(", "))]),
    ],
    failures: [
      ...(isOver(mock, budget) ? [said.tooDear(budgetInYuan(budget))] : []),
      ...(unmet.length === 0 ? [] : [said.unmet(unmet.join(", "))]),
    ],
  };
}

/** For the terminal. */
export function textOf({ bill, lapses, missing, hints, failures }: Outcome): string {
  return [
    `weibo-kit: ${bill}`,
    ...(lapses.length === 0 ? [] : [said.impolite, ...few(lapses).map((lapse) => `  ${lapse}`)]),
    ...missing.map(neverMet),
    ...hints,
    ...failures,
  ].join("\n");
}

/** As Markdown, for `$GITHUB_STEP_SUMMARY` and `--report`. */
export function markdownOf({ bill, lapses, missing, hints, failures }: Outcome): string {
  return [
    "### weibo-kit",
    ...failures.map((failure) => `❌ **${failure}**`),
    ["```text", bill, "```"].join("\n"),
    ...hints,
    lapses.length === 0 ? `✅ ${said.polite}` : said.impolite,
    ...(lapses.length === 0
      ? []
      : [
          few(lapses)
            .map((lapse) => `- ${lapse}`)
            .join("\n"),
        ]),
    ...(missing.length === 0 ? [] : [missing.map((each) => `- ${neverMet(each)}`).join("\n")]),
    "",
  ].join("\n\n");
}

const neverMet = ([service, codes]: Outcome["missing"][number]): string => {
  const rest = codes.length - MOST_CODES;
  return said.neverMet(service, `${codes.slice(0, MOST_CODES).join(", ")}${rest > 0 ? said.moreCodes(rest) : ""}`);
};

const few = (lines: readonly string[]) =>
  lines.length <= MOST ? lines : [...lines.slice(0, MOST), said.moreLines(lines.length - MOST)];
