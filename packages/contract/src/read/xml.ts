// XML without interpretation: the root's name, its elements in their order, every value as text.
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { isDeepXml, MOST_LEVELS } from "../model/depth.ts";

export interface Element {
  readonly root: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const parser = new XMLParser({
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  ignoreDeclaration: true,
  trimValues: false,
});

/** Where XML breaks, or that it nests too deep to be judged; undefined when it is well-formed. */
export function xmlTrouble(text: string): string | undefined {
  if (isDeepXml(text)) return `the elements nest deeper than ${MOST_LEVELS} levels`;
  if (text.trim() === "") return "the body has no text";
  const validity = XMLValidator.validate(text);
  if (validity === true) return undefined;
  const { line, col, msg } = validity.err;
  // Some faults are those of the whole text: the validator then leaves the column out, whatever its types say.
  return `line ${line}${Number.isInteger(col) ? `, column ${col}` : ""}: ${msg}`;
}

/** The root element, or one sentence about where the XML breaks. */
export function readXml(text: string): Element | string {
  const trouble = xmlTrouble(text);
  if (trouble !== undefined) return trouble;
  const parsed: unknown = parser.parse(withCharacters(text));
  const [first] = Object.entries(fieldsOf(parsed));
  return first === undefined ? "there is no element" : { root: first[0], fields: fieldsOf(first[1]) };
}

const REFERENCE = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|&#(?:x(?<hex>[0-9a-f]{1,6})|(?<decimal>\d{1,7}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Numeric references as the characters that they are: the parser knows named ones alone. */
function withCharacters(text: string): string {
  return text.replace(REFERENCE, (found, ...more) => {
    const { hex, decimal } = Object(more.at(-1));
    const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    if (!(code > 0 && code <= 0x10ffff)) return found;
    const character = String.fromCodePoint(code);
    return NAMED[character] ?? character;
  });
}

/** Child elements and attributes; the white space between them is left out. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== "#text"));
}
