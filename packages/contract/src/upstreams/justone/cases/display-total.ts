// The two totals of a list of fans: how many exist, and how many are shown.
import { caseOf, law, onEachPage } from "../../../cases/paging/law.ts";
import { valueIn } from "../../../cases/paging/list-page.ts";
import { firstPage } from "../../../cases/paging/positions.ts";
import { shortCounts } from "../../../cases/short-counts.ts";
import type { Case } from "../../../model/case.ts";
import { show } from "../../../read/show.ts";
import { pagedUserLists } from "../lists.ts";

export const displayTotalCases: readonly Case[] = pagedUserLists
  .filter(({ operation }) => operation === "get-fans")
  .flatMap((list) =>
    [
      law({
        name: "display-total",
        promise: "shows no more fans than there are",
        calls: (subject) => ({ first: firstPage(list, subject) }),
        judge: (_pages, run) =>
          onEachPage(run, (page) => {
            const [shown, total] = [valueIn(page, "$.display_total_number"), valueIn(page, "$.total_number")];
            if (typeof shown !== "number" || typeof total !== "number" || shown <= total) return undefined;
            return `$.data.display_total_number: ${shown} of total_number ${total}`;
          }),
      }),
      law({
        name: "display-total-str",
        promise: "writes the shown total for people: 9999, 12.6万, 1.58亿",
        calls: (subject) => ({ first: firstPage(list, subject) }),
        judge: (_pages, run) =>
          onEachPage(run, (page) => {
            const [shown, text] = [
              valueIn(page, "$.display_total_number"),
              valueIn(page, "$.display_total_number_str"),
            ];
            if (typeof shown !== "number" || typeof text !== "string" || shown < 0) return undefined;
            return shortCounts(shown).includes(text)
              ? undefined
              : `$.data.display_total_number_str: ${show(text)} is not ${show(shortCounts(shown)[0])}`;
          }),
      }),
    ].map((it) => caseOf(list, it)),
  );
