/** Writes the module that walks each list of one document by functions: `x-paging`, compiled. */
import type { Paging } from "../src/open-api-document.ts";
import { isPaging } from "./check-operations.ts";
import type { SourceDocument } from "./document.ts";
import { HEADER, type ModuleNames } from "./module-names.ts";
import { operationsIn } from "./operations.ts";

/** Each list is a constant of its own, so that a bundle holds only those that it uses. */
export function listsModule(document: SourceDocument, { upstream, prefix, operations }: ModuleNames): string {
  const lists = new Map(operationsIn(document).map(({ name, object }) => [name, object["x-paging"]]));
  const rules = [...lists].flatMap(([name, paging]) =>
    isPaging(paging) ? rulesOf(nameOf(prefix, name), operations, name, paging) : [],
  );
  const types = ["ListPosition", "PageContent"].filter((type) => rules.some((line) => line.includes(type)));
  return [
    `/** How each list is walked. ${HEADER} */`,
    `import type { ${types.join(", ")} } from "../list-rules.ts";`,
    `import type { ${operations} } from "./${upstream}.operations.ts";`,
    ...rules,
    "",
  ].join("\n");
}

function rulesOf(constant: string, operations: string, name: string, paging: Paging): readonly string[] {
  const { items, id, total, end, emptyIsEnd, advance, pinned } = paging;
  const content = `content: PageContent<${operations}["${name}"]>`;
  const steps = Object.entries(advance);
  const first = steps.map(([parameter, step]) => `${parameter}: ${JSON.stringify(step.first)}`);
  const next = steps.map(([parameter, step]) =>
    "from" in step ? `${parameter}: ${at(step.from)}` : `${parameter}: Number(at.${parameter}) + 1`,
  );
  const hasCursor = steps.some(([, step]) => "from" in step);
  const isCounted = steps.some(([, step]) => !("from" in step));
  // Where an empty page can be asked for, one more request is surer than a mark.
  const isMarked = end !== undefined && !(emptyIsEnd && !hasCursor);
  const ends = [
    ...(emptyIsEnd ? [`${at(items)}?.length === 0`] : []),
    ...(isMarked ? [isOneOf(at(end.at), end.values)] : []),
  ];
  return [
    "",
    `/** How the list of ${name} is walked. */`,
    `export const ${constant} = {`,
    `  first: { ${first.join(", ")} },`,
    `  items: (${content}) => ${at(items)},`,
    id === undefined ? "  id: (item: unknown) => item," : `  id: (item: unknown) => Object(item).${id},`,
    ...(total === undefined ? [] : [`  total: (${content}) => ${at(total)},`]),
    `  isEnd: (${content}) => ${ends.join(" || ")},`,
    ...Object.entries(pinned ?? {}).map(
      ([property, value]) => `  isPinned: (item: unknown) => ${isOneOf(`Object(item).${property}`, [value])},`,
    ),
    `  next: (${hasCursor ? content : `_${content}`}${isCounted ? ", at: ListPosition" : ""}) => ({ ${next.join(", ")} }),`,
    "};",
  ];
}

/** `justoneGetFansRules` */
const nameOf = (prefix: string, operation: string): string =>
  `${prefix}-${operation}-rules`.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());

/** `$.data.list` as code. The payload is an object; what is in it may be missing. */
const at = (path: string): string => `content.${path.split(".").slice(1).join("?.")}`;

/** Compared as text, like the reader in src/paging.ts. */
const isOneOf = (code: string, values: readonly unknown[]): string =>
  values.length === 1
    ? `String(${code}) === ${JSON.stringify(String(values[0]))}`
    : `${JSON.stringify(values.map(String))}.includes(String(${code}))`;
