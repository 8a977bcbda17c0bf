// Texts that write themselves as JSON bytes, and the writer that collects them.
export { byteLength, encodeUtf8, readUtf8 } from "#platform";
export type { Bytes } from "../platform/bytes.ts";
export { writeDigits, writeInteger } from "./digits.ts";
export { IntegerText } from "./integer-text.ts";
export { JsonWriter } from "./json-writer.ts";
export { Literal } from "./literal.ts";
export { Text } from "./text.ts";
export { NO_WORD, Word, wordsOf } from "./word.ts";
