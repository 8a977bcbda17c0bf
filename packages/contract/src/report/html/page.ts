// The report as one HTML file that loads nothing, so that it can be mailed, archived and opened anywhere.

import { escapeMarkup } from "@weibo-kit/types/markup";
import { countsOf, type Results } from "../../model/results.ts";
import { effort, ending, headline, isBroken, isKept } from "../summary.ts";
import { cards, kept, unchecked } from "./details.ts";
import { grid } from "./grid.ts";
import { style } from "./style.ts";

const LEGEND = [
  ["kept", "kept"],
  ["broken", "broken"],
  ["known", "broken, and known"],
  ["open", "not checked"],
];

/** The report as one self-contained HTML page. */
export function toHtml(results: Results): string {
  const { verdicts, target, dialect, startedAt, probes, unusedDeviations } = results;
  const counts = countsOf(verdicts);
  const look = isBroken(results) ? "is-broken" : isKept(results) ? "is-kept" : "";
  const stale = unusedDeviations.map(
    (id) => `<p class="why">${escapeMarkup(id)} is kept by now: its deviation must go.</p>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(`${headline(results)} · ${target}`)}</title>
<style>${style}</style>
</head>
<body>
<main class="${look}">
<p class="eyebrow">weibo-kit check · <code>${escapeMarkup(target)}</code> · dialect ${dialect} · ${escapeMarkup(startedAt.slice(0, 16).replace("T", " "))} UTC</p>
<h1>${escapeMarkup(headline(results))}</h1>
<p class="facts">${escapeMarkup(effort(results))}. ${escapeMarkup(ending(results))} Generated calls: seed ${probes.seed}, ${probes.runs} per case.</p>
${stale.join("")}
<ul class="tiles">${tile("kept", counts.kept, "kept")}${tile("broken", counts.broken, "broken")}${tile("known", counts.known, "broken, and known")}${tile("open", counts.unchecked, "not checked")}</ul>
<h2>Operations × promises</h2>
${grid(verdicts)}
<ul class="legend">${LEGEND.map(([name, words]) => `<li><span class="dot ${name}"></span>${words}</li>`).join("")}</ul>
${cards(verdicts)}
${unchecked(verdicts)}
${kept(verdicts)}
<footer>Commands want your credential in <code>$TOKEN</code> or <code>$SOURCE</code>; this page does not hold it.</footer>
</main>
</body>
</html>
`;
}

const tile = (name: string, count: number, words: string): string =>
  `<li class="${count === 0 ? "none" : name}"><b>${count}</b><span>${words}</span></li>`;
