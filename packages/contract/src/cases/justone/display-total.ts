// The two totals of a list of fans: what exists, and what is shown.
import type { Case } from "../../case.ts";
import { show } from "../../json/show.ts";
import { shortCounts } from "../short-count.ts";
import { askPage, lists } from "./lists.ts";
import { caseOfPages, law } from "./pages.ts";

export const displayTotalCases: readonly Case[] = lists
  .filter(({ operation }) => operation === "get-fans")
  .flatMap((list) =>
    [
      law({
        name: "display-total",
        level: "should",
        promise: "shows no more fans than there are",
        asks: (facts) => ({ first: askPage(list, facts, "1") }),
        judge: ({ first: { data } }) => {
          const { display_total_number: shown, total_number: total } = data;
          if (typeof shown !== "number" || typeof total !== "number" || shown <= total) return undefined;
          return `$.data.display_total_number: ${shown} of total_number ${total}`;
        },
      }),
      law({
        name: "display-total-str",
        level: "should",
        promise: "writes the shown total for people: 9999, 12.6万, 1.58亿",
        asks: (facts) => ({ first: askPage(list, facts, "1") }),
        judge: ({ first: { data } }) => {
          const { display_total_number: shown, display_total_number_str: text } = data;
          if (typeof shown !== "number" || typeof text !== "string" || shown < 0) return undefined;
          return shortCounts(shown).includes(text)
            ? undefined
            : `$.data.display_total_number_str: ${show(text)} is not ${show(shortCounts(shown)[0])}`;
        },
      }),
    ].map((it) => caseOfPages(list.operation, it)),
  );
