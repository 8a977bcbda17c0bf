// Below the grid: a card per broken promise with a command to see it, then everything else, folded.
import type { Verdict } from "../../model/verdict.ts";
import { escaped } from "../escaped.ts";
import { curlOf, reasonsOf } from "../summary.ts";
import { lookOf } from "./dot.ts";

export function cards(verdicts: readonly Verdict[]): string {
  const own = verdicts.filter(({ is }) => is === "broken").sort((one, other) => rank(one) - rank(other));
  return own.length === 0 ? "" : `<h2>Broken</h2>${own.map(card).join("\n")}`;
}

/** Unknown before known, must before may. */
const rank = ({ known, level }: Verdict): number => (known ? 10 : 0) + ["must", "should", "may"].indexOf(level);

function card(verdict: Verdict): string {
  const { id, level, operation, promise, because = "", known, calls } = verdict;
  const excuse = known ? `<p class="facts">Known until ${escaped(known.expires)}: ${escaped(known.reason)}</p>` : "";
  const commands = calls.map((address) => `<pre>${escaped(curlOf(address))}</pre>`).join("");
  return `<article class="card ${lookOf(verdict)}" id="${escaped(id)}">
<h3>${escaped(operation)} ${escaped(promise)}</h3>
<p class="facts"><code>${escaped(id)}</code> · ${level}</p>${excuse}
<p class="why">${escaped(because)}</p>${commands}</article>`;
}

export function unchecked(verdicts: readonly Verdict[]): string {
  const groups = reasonsOf(verdicts).map(([reason, own]) => fold(escaped(reason), own));
  return groups.length === 0 ? "" : `<h2>Not checked, and why</h2>${groups.join("\n")}`;
}

export function kept(verdicts: readonly Verdict[]): string {
  const own = verdicts.filter(({ is }) => is === "kept");
  const operations = [...new Set(own.map(({ operation }) => operation))];
  const groups = operations.map((name) =>
    fold(
      `<code>${escaped(name)}</code>`,
      own.filter(({ operation }) => operation === name),
    ),
  );
  return groups.length === 0 ? "" : `<h2>Kept</h2>${groups.join("\n")}`;
}

function fold(title: string, verdicts: readonly Verdict[]): string {
  const lines = verdicts.map(
    (verdict) =>
      `<li id="${escaped(verdict.id)}"><span class="dot ${lookOf(verdict)}"></span><div>${escaped(verdict.promise)} <br><code>${escaped(verdict.id)} · ${verdict.level}</code>${verdict.because === undefined ? "" : `<br><span class="facts">${escaped(verdict.because)}</span>`}</div></li>`,
  );
  return `<details><summary>${title} <span class="facts">${verdicts.length}</span></summary><ul>${lines.join("")}</ul></details>`;
}
