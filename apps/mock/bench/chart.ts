// Draws the figures as a bar chart: an SVG that is legible on light and dark pages.
import type { Compared } from "./compare.ts";

const WIDTH = 720;
const ROW = 30;
const LABEL = 230;
const SCALE = WIDTH - LABEL - 70;

export function chartOf(compared: readonly Compared[]): string {
  const height = compared.length * ROW + 44;
  const bars = compared.map(({ name, share }, index) => {
    const y = 34 + index * ROW;
    const length = Math.max(1, Math.min(1, share.median) * SCALE);
    return [
      `<text x="${LABEL - 10}" y="${y + 15}" text-anchor="end">${name}</text>`,
      `<rect x="${LABEL}" y="${y + 2}" width="${length.toFixed(1)}" height="18" rx="3" fill="#e6162d"/>`,
      `<text x="${(LABEL + length + 8).toFixed(1)}" y="${y + 15}">${share.median.toFixed(share.median < 0.01 ? 4 : 2)}</text>`,
    ].join("");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, sans-serif" font-size="13" fill="#8b949e">
<title>CPU a request, as a share of what Node.js can do at all</title>
<text x="${LABEL}" y="18">share of the limit, a bare node:http server (1.0)</text>
<line x1="${LABEL + SCALE}" y1="28" x2="${LABEL + SCALE}" y2="${height - 8}" stroke="#8b949e" stroke-dasharray="3 4"/>
${bars.join("\n")}
</svg>
`;
}
