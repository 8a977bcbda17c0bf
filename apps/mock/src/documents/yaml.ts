// JSON as YAML 1.2 in blocks. Texts are quoted as in JSON, which is YAML as well, so that no value can be taken for
// another type; a library for this would weigh more than all documents.

/** Keys that no reader of YAML 1.1 takes for a number or a truth value. */
const PLAIN_KEY = /^(?!(?:true|false|null|yes|no|on|off)$)[A-Za-z_/][\w/.-]+$/i;

/** A value of JSON as the text of a YAML document; properties without a value are left out. */
export const yamlOf = (value: unknown): string => `${blockOf(value, "").trimStart()}\n`;

function blockOf(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return " []";
    return value.map((each) => `\n${indent}-${inList(each, `${indent}  `)}`).join("");
  }
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (pairs.length === 0) return " {}";
  return pairs.map(([key, inner]) => `\n${indent}${keyOf(key)}:${blockOf(inner, `${indent}  `)}`).join("");
}

/** What begins a block of its own begins on the line of its dash. */
const inList = (value: unknown, indent: string): string => blockOf(value, indent).replace(/^\n */, " ");

const keyOf = (key: string): string => (PLAIN_KEY.test(key) ? key : JSON.stringify(key));
