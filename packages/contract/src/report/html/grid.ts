// The grid: operations down, what promises are about across, a dot per case.

import { escapeMarkup } from "@weibo-kit/types/markup";
import { topics } from "../../model/case.ts";
import type { Verdict } from "../../model/verdict.ts";
import { upstreams } from "../../upstreams/upstreams.ts";
import { dotLink } from "./dot.ts";

export function grid(verdicts: readonly Verdict[]): string {
  const shown = topics.filter((topic) => verdicts.some((verdict) => verdict.topic === topic));
  const names = [...new Set(verdicts.map(({ upstream }) => upstream))];
  const body = names.map((upstream) => {
    const own = verdicts.filter((verdict) => verdict.upstream === upstream);
    const operations = [...new Set(own.map(({ operation }) => operation))];
    const rows = operations.map((operation) => {
      const cells = shown.map((topic) => cell(own.filter((it) => it.operation === operation && it.topic === topic)));
      return `<tr><th scope="row">${escapeMarkup(operation)}</th>${cells.join("")}</tr>`;
    });
    const name = escapeMarkup(upstreams[upstream].title);
    return `<tr class="group"><th colspan="${shown.length + 1}">${name}</th></tr>${rows.join("")}`;
  });
  const head = shown.map((topic) => `<th scope="col">${topic}</th>`).join("");
  return `<div class="scroll"><table><thead><tr><th scope="col">operation</th>${head}</tr></thead>
<tbody>${body.join("\n")}</tbody></table></div>`;
}

const cell = (verdicts: readonly Verdict[]): string =>
  `<td>${verdicts.length === 0 ? "" : `<div class="dots">${verdicts.map(dotLink).join("")}</div>`}</td>`;
