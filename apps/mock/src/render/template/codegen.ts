// Generates the code that writes a template, and collects what the code refers to: functions, long constants, marks.
import { encodeUtf8 } from "@weibo-kit/world/json-text";
import { RESTART } from "./fill-slot.ts";
import type { Group, Slot, Steps } from "./steps.ts";

/** From this length in bytes on, copying an array is faster than code that contains the constant. */
const LONG = 160;
/** The longest whole number, in quotation marks. */
const LONGEST_INTEGER = 19;
const [QUOTE, ZERO] = [0x22, 0x30];

/** One template's code. Its members are complete once `linesFor` has returned. */
export class CodeGenerator {
  /** The functions that the code calls: `call0`, `call1` … */
  readonly called: unknown[] = [];
  readonly long: Uint8Array[] = [];
  /** How many offsets are remembered: start and end of each slot that is copied later. */
  marks = 0;
  /** Bytes that constants and integers need; `SIZE` in the lines, since it is complete only at the end. */
  size = 0;
  #groups = 0;

  /** The code of each step, and of the text behind the last one. */
  linesFor({ steps, end }: Steps, subject: string): readonly string[] {
    const values = steps.map((step) => ("value" in step ? step.value : undefined));
    const marked = new Map<unknown, number>();
    const lines = steps.map((step, index) => {
      const before = this.#constant(step.before);
      if ("choose" in step) return before + this.#group(step, subject);
      const mark = marked.get(step.value);
      if (mark !== undefined) return before + this.#copy(step, mark);
      const isCopied = values.indexOf(step.value, index + 1) > 0;
      if (isCopied) marked.set(step.value, this.marks);
      return before + this.#slot(step, subject, isCopied);
    });
    return [...lines, this.#constant(end)];
  }

  #group({ choose, inside }: Group, subject: string): string {
    const chosen = `chosen${this.#groups++}`;
    const call = this.called.push(choose) - 1;
    const lines = this.linesFor(inside, chosen).join("\n");
    return `const ${chosen} = call${call}(${subject});\nif (${chosen} !== undefined) {\n${lines}\n}`;
  }

  /** Small numbers are the most frequent values of a row: the code writes them without a call. */
  #slot({ value, key, isQuoted }: Slot, subject: string, isCopied: boolean): string {
    this.size += LONGEST_INTEGER;
    const call = this.called.push(value) - 1;
    const mark = () => (isCopied ? `marks[${this.marks++}] = end;\n` : "");
    const filling = `value = call${call}(${subject});
if (typeof value === "number" && value >>> 0 === value) {
  if (value < 10) bytes[end++] = ${ZERO} + value;
  else end = writeInteger(bytes, end, value);
} else if ((end = fillSlot(writer, view, end, value, ${key}, SIZE)) === ${RESTART}) return end;\n`;
    return quoted(mark() + filling + mark(), isQuoted);
  }

  /** A function that an earlier slot has called for the same subject: its bytes are there already. */
  #copy({ key, isQuoted }: Slot, mark: number): string {
    this.size += LONGEST_INTEGER;
    const copying = `if ((end = copySlot(writer, view, marks[${mark}], marks[${mark + 1}], end, ${key}, SIZE)) === ${RESTART}) return end;\n`;
    return quoted(copying, isQuoted);
  }

  #constant(text: string): string {
    const bytes = encodeUtf8(text);
    this.size += bytes.length;
    if (bytes.length === 0) return "";
    const words = wordsOf(bytes).map((word, index) => `view.setFloat64(end + ${index * 8}, ${word}, true);`);
    const writing = bytes.length > LONG ? `bytes.set(long[${this.long.push(bytes) - 1}], end);` : words.join(" ");
    return `${writing} end += ${bytes.length};\n`;
  }
}

const quoted = (lines: string, isQuoted: boolean) =>
  isQuoted ? `bytes[end++] = ${QUOTE};\n${lines}bytes[end++] = ${QUOTE};\n` : lines;

/** Eight bytes as one number each, padded with zeros. Eight bytes of UTF-8 are never the bits of a NaN. */
function wordsOf(bytes: Uint8Array): readonly number[] {
  const padded = new Uint8Array(Math.ceil(bytes.length / 8) * 8);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  return Array.from({ length: padded.length / 8 }, (_, index) => view.getFloat64(index * 8, true));
}
