// `pnpm bench [--quick] [--peers]`: what an answer costs, as a share of what Node.js can do at all.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chartOf } from "./chart.ts";
import { type Compared, compare } from "./compare.ts";
import { startServer } from "./measure.ts";
import { rows } from "./rows.ts";
import { tableOf } from "./table.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean" } } });
const effort = values.quick ? { rounds: 2, seconds: 0.5 } : { rounds: 5, seconds: 2 };

const server = await startServer("ours.ts");
const compared: Compared[] = [];
for (const row of rows) {
  compared.push(await compare(server, row, effort));
  process.stderr.write(`${row.name}: ${compared.at(-1)?.share.median.toFixed(2)}\n`);
}
server.process.kill();

console.log(tableOf(compared));
if (!values.quick) {
  writeFileSync(new URL("results.md", import.meta.url), tableOf(compared));
  writeFileSync(new URL("chart.svg", import.meta.url), chartOf(compared));
}
