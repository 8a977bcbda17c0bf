/** Shortens the constants of Ajv's code: it keeps each schema whole, though it reads a few of its lists. */
import { isObject } from "./document.ts";

const CONSTANT = /^const (schema\d+) = (\{.*\});$/gm;
const STEP = /\.(\w+)|\[(\d+)\]|\["([^"]+)"\]/g;

/** The same code, whose schemas have only what the code reads. */
export const prunedConstants = (code: string): string =>
  code.replace(CONSTANT, (line: string, name: string, json: string) => {
    const used = code.match(new RegExp(`\\b${name}\\b(?! =)(\\.\\w+|\\[\\d+\\]|\\["[^"]+"\\])*`, "g")) ?? [];
    const paths = [...new Set(used)].map((path) =>
      [...path.matchAll(STEP)].map((step) => step[1] ?? step[2] ?? step[3]),
    );
    if (paths.length === 0) return "";
    if (paths.some((path) => path.length === 0)) return line;
    const whole: unknown = JSON.parse(json);
    const kept = {};
    for (const path of paths) copy(path, whole, kept);
    return `const ${name} = ${JSON.stringify(kept)};`;
  });

/** A list on the way becomes an object with numbers as keys, which reads the same. */
function copy([key = "", ...rest]: readonly (string | undefined)[], from: unknown, to: Record<string, unknown>): void {
  const value: unknown = Object(from)[key];
  const inside = to[key] ?? {};
  to[key] = rest.length === 0 ? value : inside;
  if (rest.length > 0 && isObject(inside)) copy(rest, value, inside);
}
