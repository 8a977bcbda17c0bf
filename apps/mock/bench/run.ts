// `pnpm bench [--quick] [--peers]`: measures what an answer costs, as a share of what Node.js can do at all.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chartOf } from "./chart.ts";
import { coldStart } from "./cold-start.ts";
import { type Compared, compareOurs } from "./compare.ts";
import type { InProcess } from "./in-process.ts";
import { installed } from "./installed.ts";
import { memory } from "./memory.ts";
import { comparePeers } from "./peers.ts";
import { growth, type Row, rows } from "./rows.ts";
import { othersOf, peersOf, tableOf } from "./table.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean" }, peers: { type: "boolean" } } });
const effort = values.quick ? { rounds: 2, seconds: 0.5 } : { rounds: 5, seconds: 0.6 };

async function all(list: readonly Row[]): Promise<readonly Compared[]> {
  const compared: Compared[] = [];
  for (const row of list) {
    compared.push(await compareOurs(row, effort));
    process.stderr.write(`${row.name}: ${compared.at(-1)?.share.median.toFixed(3)}\n`);
  }
  return compared;
}

const answers = await all(rows);
const peers = values.peers ? await comparePeers(effort) : [];
const [made, kept] = answers;
const grown = await all(growth);
const start = await coldStart(effort.rounds);
const inside: InProcess = JSON.parse(
  execFileSync("node", [installed("in-process"), String(effort.rounds)], { encoding: "utf8" }),
);
const held = await memory(values.quick ? 20_000 : 1_000_000);

const tables = [
  tableOf("request", answers),
  ...(peers.length > 0 && made && kept ? [peersOf(peers, made, kept)] : []),
  tableOf("growth", grown),
  othersOf(start, inside, held),
];
console.log(tables.join("\n"));
if (!values.quick) {
  writeFileSync(new URL("results.md", import.meta.url), tables.join("\n"));
  writeFileSync(new URL("chart.svg", import.meta.url), chartOf([...answers, ...peers]));
}
