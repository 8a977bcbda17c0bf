// The drawing of the imports, from the allow-list: a diagram of the packages, one of the mock, a table for each package.
import { floorsOf, type Needs } from "../fence/floors.ts";
import { packagesOf, partsOf } from "../fence/needs.ts";
import { type Fence, isPart, isSource, type PackageRules, wordsOf } from "../fence/rules.ts";

/** The generated blocks of ARCHITECTURE.md. */
export function drawingOf({ stairs, rules }: Fence): Readonly<Record<string, string>> {
  const tables = Object.entries(rules).map(([folder, lines]) => {
    return `<details><summary><code>${folder}</code></summary>\n\n${tableOf(lines)}\n\n</details>`;
  });
  return {
    packages: diagram(packagesOf(stairs)),
    mock: diagram(partsOf(rules["apps/mock"] ?? {})),
    tables: tables.join("\n\n"),
  };
}

/** A Mermaid diagram, the top floor first. A step that a longer way implies is not drawn. */
function diagram(needs: Needs): string {
  const floors = floorsOf(needs);
  const numbers = [...new Set(floors.values())].sort((a, b) => b - a);
  const boxes = numbers.map((number) => {
    const nodes = [...needs.keys()].filter((node) => floors.get(node) === number).sort();
    return `  subgraph floor${number}["floor ${number}"]\n${nodes.map((node) => `    ${idOf(node)}["${node}"]\n`).join("")}  end`;
  });
  const arrows = [...needs].flatMap(([node, below]) => {
    const direct = [...below].filter((next) => !isImplied(node, next, needs)).sort();
    return direct.map((next) => `  ${idOf(node)} --> ${idOf(next)}`);
  });
  return ["```mermaid", "flowchart TD", ...boxes, ...arrows, "```"].join("\n");
}

const idOf = (node: string) => node.replaceAll(/[^a-z0-9]/gi, "_");

function isImplied(from: string, to: string, needs: Needs): boolean {
  return [...(needs.get(from) ?? [])].some((next) => next !== to && reaches(next, to, needs));
}

function reaches(from: string, to: string, needs: Needs): boolean {
  return from === to || [...(needs.get(from) ?? [])].some((next) => reaches(next, to, needs));
}

function tableOf(lines: PackageRules): string {
  const floors = floorsOf(partsOf(lines));
  const source = Object.entries(lines).filter(([part]) => isSource(part));
  const rows = source
    .map(([part, line]) => ({ part, words: wordsOf(line), floor: floors.get(part) ?? 0 }))
    .sort((a, b) => b.floor - a.floor || (a.part < b.part ? -1 : 1))
    .map(({ part, words, floor }) => {
      const [own, others] = [words.filter(isPart), words.filter((word) => !isPart(word))];
      return `| ${floor} | \`${part}\` | ${own.join(", ")} | ${others.join(", ")} |`;
    });
  return ["| floor | part | imports | from outside |", "| --: | --- | --- | --- |", ...rows].join("\n");
}
