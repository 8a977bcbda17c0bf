// Below the grid: a card per broken promise with a command that shows it, then everything else, folded.

import { escapeMarkup } from "@weibo-kit/types/markup";
import type { Verdict } from "../../model/verdict.ts";
import { type FailureGroup, failureGroups } from "../failure-groups.ts";
import { curlOf, reasonsOf } from "../summary.ts";
import { lookOf } from "./dot.ts";

export function cards(verdicts: readonly Verdict[]): string {
  const own = verdicts.filter(({ is }) => is === "broken").sort((one, other) => rank(one) - rank(other));
  const groups = [...failureGroups(own.filter(({ known }) => !known)), ...own.filter(({ known }) => known).map(alone)];
  return own.length === 0 ? "" : `<h2>Broken</h2>${groups.map(card).join("\n")}`;
}

/** Unknown before known, must before may. */
const rank = ({ known, level }: Verdict): number => (known ? 10 : 0) + ["must", "should", "may"].indexOf(level);

/** A deviation is about one case. */
const alone = (first: Verdict): FailureGroup => ({ first, others: [] });

/** Those that broke in the same way are named in the card of the first; each keeps its anchor. */
function card({ first: verdict, others }: FailureGroup): string {
  const also = others.map(({ id }) => `<code id="${escapeMarkup(id)}">${escapeMarkup(id)}</code>`).join(", ");
  const more = also === "" ? "" : `<p class="facts">The same in ${others.length} more: ${also}</p>`;
  const { id, level, operation, promise, because = "", known, calls } = verdict;
  const excuse = known
    ? `<p class="facts">Known until ${escapeMarkup(known.expires)}: ${escapeMarkup(known.reason)}</p>`
    : "";
  const commands = calls.map((address) => `<pre>${escapeMarkup(curlOf(address))}</pre>`).join("");
  return `<article class="card ${lookOf(verdict)}" id="${escapeMarkup(id)}">
<h3>${escapeMarkup(operation)} ${escapeMarkup(promise)}</h3>
<p class="facts"><code>${escapeMarkup(id)}</code> · ${level}</p>${excuse}
<p class="why">${escapeMarkup(because)}</p>${commands}${more}</article>`;
}

export function unchecked(verdicts: readonly Verdict[]): string {
  const groups = reasonsOf(verdicts).map(([reason, own]) => fold(escapeMarkup(reason), own));
  return groups.length === 0 ? "" : `<h2>Not checked, and why</h2>${groups.join("\n")}`;
}

export function kept(verdicts: readonly Verdict[]): string {
  const own = verdicts.filter(({ is }) => is === "kept");
  const operations = [...new Set(own.map(({ operation }) => operation))];
  const groups = operations.map((name) =>
    fold(
      `<code>${escapeMarkup(name)}</code>`,
      own.filter(({ operation }) => operation === name),
    ),
  );
  return groups.length === 0 ? "" : `<h2>Kept</h2>${groups.join("\n")}`;
}

function fold(title: string, verdicts: readonly Verdict[]): string {
  const lines = verdicts.map(
    (verdict) =>
      `<li id="${escapeMarkup(verdict.id)}"><span class="dot ${lookOf(verdict)}"></span><div>${escapeMarkup(verdict.promise)} <br><code>${escapeMarkup(verdict.id)} · ${verdict.level}</code>${verdict.because === undefined ? "" : `<br><span class="facts">${escapeMarkup(verdict.because)}</span>`}</div></li>`,
  );
  return `<details><summary>${title} <span class="facts">${verdicts.length}</span></summary><ul>${lines.join("")}</ul></details>`;
}
