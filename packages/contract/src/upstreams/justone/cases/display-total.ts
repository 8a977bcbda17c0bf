// The two totals of a list of fans: what exists, and what is shown.

import { shortCounts } from "../../../cases/short-counts.ts";
import type { Case } from "../../../model/case.ts";
import { show } from "../../../read/show.ts";
import { pageCall, userLists } from "../user-lists.ts";
import { caseOfPages, law } from "./pages.ts";

export const displayTotalCases: readonly Case[] = userLists
  .filter(({ operation }) => operation === "get-fans")
  .flatMap((list) =>
    [
      law({
        name: "display-total",
        level: "should",
        promise: "shows no more fans than there are",
        calls: (subject) => ({ first: pageCall(list, subject, "1") }),
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
        calls: (subject) => ({ first: pageCall(list, subject, "1") }),
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
