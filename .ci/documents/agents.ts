// What programs read in place of people: `llms.txt`, a list of the pages, and a skill, made from the READMEs.
import { readFileSync } from "node:fs";
import { root } from "../fence/files.ts";
import { anchorOf } from "../links.ts";
import { forReaders, introductionOf, sectionsOf } from "./sections.ts";

const BLOB = "https://github.com/weibo-kit/weibo-kit/blob/main/";
const read = (page: string) => readFileSync(`${root}/${page}`, "utf8");

/** Pages beside the main README. */
const pages = [
  "apps/mock/README.md",
  "apps/mock/FAULTS.md",
  "apps/mock/src/upstreams/open-v1/README.md",
  "apps/cli/README.md",
  "apps/mcp/README.md",
  ...["client", "contract", "types", "world"].map((name) => `packages/${name}/README.md`),
  "fixtures/CANON.md",
];
const furtherPages = [".github/ARCHITECTURE.md", ".github/CONTRIBUTING.md", ".github/decisions.md"];

/** The sections of the main README that show how to use what is there; the others are about this repository. */
const used = [
  "Generated users",
  "Fault injection",
  "In-process tests",
  "Tests in any language, and CI",
  "OpenAPI and HTTP clients",
  "From Python",
  "Client",
  "Contract tests",
  "Three oddities of the services",
];

const MADE = "<!-- Made from README.md by `npm run fence -- --write`. -->";

/** Path → text. */
export function agentsDocuments(): Readonly<Record<string, string>> {
  const readme = read("README.md");
  const introduction = forReaders(introductionOf(readme), BLOB);
  return { "apps/mcp/llms.txt": llms(readme, introduction), "apps/mcp/skill/SKILL.md": skill(readme, introduction) };
}

/** In the form of llmstxt.org: a title, a summary, and lists of links with a sentence each. */
function llms(readme: string, introduction: string): string {
  // Without the blocks, and without the lines that announce one.
  const prose = introduction.replaceAll(/^```.*?^```$/gms, "").split(/\n{2,}/);
  const [summary = "", ...rest] = prose.filter((part) => !part.endsWith(":"));
  const guide = sectionsOf(readme).map(({ title, text }) => item(title, `README.md#${anchorOf(title)}`, text));
  const others = (list: readonly string[]) => list.map((page) => item(titleOf(page), page, introductionOf(read(page))));
  const lists = { Guide: guide, Pages: others(pages), Optional: others(furtherPages) };
  const parts = Object.entries(lists).map(([title, items]) => `## ${title}\n\n${items.join("\n")}`);
  return `${["# weibo-kit", `> ${summary}`, ...rest, ...parts].join("\n\n")}\n`;
}

const titleOf = (page: string): string => /^# (.+)$/m.exec(read(page))?.[1] ?? page;

function item(title: string, path: string, text: string): string {
  const prose = forReaders(text, BLOB).replaceAll(/^```.*?^```$/gms, "");
  const sentence = /^[*`\w][^\n]*?[.:](?=\s|$)/m.exec(prose)?.[0].replace(/:$/, ".");
  return `- [${title}](${BLOB}${path})${sentence === undefined ? "" : `: ${sentence}`}`;
}

function skill(readme: string, introduction: string): string {
  const { description } = JSON.parse(read("package.json"));
  const head = `---\nname: weibo-kit\ndescription: ${description}. For code that calls Just One API's Weibo endpoints or the Weibo Open Platform V1, and its tests.\n---`;
  const start = `## Start

\`npx weibo-kit serve\` runs the mock on port 4010; \`--help\` lists its options. Until the first release on npm, [pack it in a clone](${BLOB}README.md#install-and-quick-start).`;
  const sections = sectionsOf(readme)
    .filter(({ title }) => used.includes(title))
    .map(({ title, text }) => `## ${title}\n\n${forReaders(text, BLOB)}`);
  return `${[head, MADE, "# weibo-kit", introduction, start, ...sections].join("\n\n")}\n`;
}
