// Cuts words into the segments of a text: emoji in brackets and newlines are segments of their own.
import type { Segment } from "../post.ts";

const NEWLINE: Segment = { kind: "newline" };

/** The segments of words of our own, in which brackets are those of emoji. */
export function segmentsOf(text: string): Segment[] {
  if (!text.includes("[") && !text.includes("\n")) return text === "" ? [] : [{ kind: "words", text }];
  return text.split(/(\[[^[\]\s]{1,8}\]|\n)/).flatMap((part): Segment[] => {
    if (part === "") return [];
    if (part === "\n") return [NEWLINE];
    return part.startsWith("[") && part.endsWith("]")
      ? [{ kind: "emoji", name: part }]
      : [{ kind: "words", text: part }];
  });
}

/** The segments of a documented text, whose topics are between `#`. */
export const documentedSegments = (text: string): Segment[] =>
  text
    .split(/(#[^#\n]{1,60}#)/)
    .flatMap((part, place): Segment[] =>
      place % 2 === 1 ? [{ kind: "topic", title: part.slice(1, -1) }] : segmentsOf(part),
    );
