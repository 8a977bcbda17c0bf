// Texts that are bytes from the start: for whoever writes many answers and reads none of them.
export { Ink } from "./ink.ts";
export { Literal } from "./literal.ts";
export { writeDigits, writeWhole } from "./number.ts";
export { Text } from "./text.ts";
export { Whole } from "./whole.ts";
export { Word, wordsOf } from "./word.ts";
