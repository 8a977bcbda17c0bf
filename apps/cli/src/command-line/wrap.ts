// Wraps texts at the width of the terminal: at spaces, and between Chinese characters.
import { displayWidth, WIDE } from "../units/display-width.ts";

/** What isn't broken: a word or one wide character, with the spaces and brackets before it and the punctuation behind. */
const CHUNK = new RegExp(`\\s*[（“]*(?:(?:(?!${WIDE.source})[^\\s（“”])+|${WIDE.source})[，。；：、！？）”]*`, "gu");
/** Descriptions narrower than this go below their command. */
const NARROWEST = 24;

/**
 * Wraps a description. Line breaks that it has stay.
 *
 * @param width in columns
 */
export const wrapped = (text: string, width: number): string =>
  text
    .split("\n")
    .flatMap((line) => linesOf(line, width))
    .join("\n");

function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const chunk of text.match(CHUNK) ?? []) {
    if (line === "" || displayWidth(line + chunk) <= width) line += chunk;
    else {
      lines.push(line);
      line = chunk.trimStart();
    }
  }
  return [...lines, line];
}

/**
 * Wraps examples and the sentences around them. Commands stay whole, so that they can be copied; a description is
 * wrapped in its column, or put below its command.
 *
 * @param width in columns
 */
export const wrappedExamples = (text: string, width: number): string =>
  text
    .split("\n")
    .flatMap((line) => (displayWidth(line) <= width ? [line] : exampleLines(line, width)))
    .join("\n");

function exampleLines(line: string, width: number): readonly string[] {
  const [, command = "", gap = "", description = ""] = /^( {2}\S.*?)( {2,})(\S.*)$/.exec(line) ?? [];
  if (description === "") return line.startsWith(" ") ? [line] : linesOf(line, width);
  const column = displayWidth(command + gap);
  if (width - column < NARROWEST) return [command, ...indented(linesOf(description, width - 6), 6)];
  const [first = "", ...rest] = linesOf(description, width - column);
  return [`${command}${gap}${first}`, ...indented(rest, column)];
}

const indented = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((line) => " ".repeat(by) + line);
