// The lines of code that write a sheet, and what they need: functions to call, long constants, marks, room.
import { RESTART } from "./fill-slot.ts";
import type { Slot, Steps } from "./steps.ts";

/** From so many bytes on, a call is faster than code that holds them. */
const LONG = 160;
/** What a whole number needs at most, in quotation marks. */
const DIGITS = 19;
const [QUOTE, ZERO] = [0x22, 0x30];

export class CodeGenerator {
  readonly called: unknown[] = [];
  readonly long: Uint8Array[] = [];
  /** Where a slot that is copied later begins and ends: two for each. */
  marks = 0;
  /** What all of it takes, but for what writes itself; lines say SIZE, since it is known in the end. */
  size = 0;
  #groups = 0;

  /** Lines for each step, and for what stands behind the last. */
  linesFor({ steps, end }: Steps, subject: string): readonly string[] {
    const values = steps.map((step) => ("value" in step ? step.value : undefined));
    const marked = new Map<unknown, number>();
    const lines = steps.map((step, index) => {
      const before = this.#constant(step.before);
      if ("choose" in step) return before + this.#group(step.choose, step.inside, subject);
      const mark = marked.get(step.value);
      if (mark !== undefined) return before + this.#copy(step, mark);
      const isCopied = values.indexOf(step.value, index + 1) > 0;
      if (isCopied) marked.set(step.value, this.marks);
      return before + this.#slot(step, subject, isCopied);
    });
    return [...lines, this.#constant(end)];
  }

  #group(choose: unknown, inside: Steps, subject: string): string {
    const chosen = `chosen${this.#groups++}`;
    const call = this.called.push(choose) - 1;
    const lines = this.linesFor(inside, chosen).join("\n");
    return `const ${chosen} = call${call}(${subject});\nif (${chosen} !== undefined) {\n${lines}\n}`;
  }

  /** Small numbers are most of a row: they are written on the spot. */
  #slot({ value, key, isQuoted }: Slot, subject: string, isCopied: boolean): string {
    this.size += DIGITS;
    const call = this.called.push(value) - 1;
    const mark = () => (isCopied ? `marks[${this.marks++}] = end;\n` : "");
    const filling = `value = call${call}(${subject});
if (typeof value === "number" && value >>> 0 === value) {
  if (value < 10) bytes[end++] = ${ZERO} + value;
  else end = writeInteger(bytes, end, value);
} else if ((end = fillSlot(writer, view, end, value, ${key}, SIZE)) === ${RESTART}) return end;\n`;
    return quoted(mark() + filling + mark(), isQuoted);
  }

  /** A function that was called before, of the same subject, says what it said then. */
  #copy({ key, isQuoted }: Slot, mark: number): string {
    this.size += DIGITS;
    const copying = `if ((end = copySlot(writer, view, marks[${mark}], marks[${mark + 1}], end, ${key}, SIZE)) === ${RESTART}) return end;\n`;
    return quoted(copying, isQuoted);
  }

  #constant(text: string): string {
    const bytes = Buffer.from(text);
    this.size += bytes.length;
    if (bytes.length === 0) return "";
    const words = wordsOf(bytes).map((word, place) => `view.setFloat64(end + ${place * 8}, ${word}, true);`);
    const writing = bytes.length > LONG ? `bytes.set(long[${this.long.push(bytes) - 1}], end);` : words.join(" ");
    return `${writing} end += ${bytes.length};\n`;
  }
}

const quoted = (lines: string, isQuoted: boolean) =>
  isQuoted ? `bytes[end++] = ${QUOTE};\n${lines}bytes[end++] = ${QUOTE};\n` : lines;

/** Eight bytes each as one number, zeros behind the last. Eight bytes of UTF-8 are never the bits of a NaN. */
function wordsOf(bytes: Buffer): readonly number[] {
  const padded = Buffer.alloc(Math.ceil(bytes.length / 8) * 8);
  bytes.copy(padded);
  return Array.from({ length: padded.length / 8 }, (_, place) => padded.readDoubleLE(place * 8));
}
