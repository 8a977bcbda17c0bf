/** The text of a file that a user wrote: UTF-8 without a byte order mark, which no parser of this project would skip. */
import { Phrase } from "./phrase.ts";

/** The sentences of these mistakes, for translations. */
export type Utf8Sentence =
  | "it is UTF-16"
  | "it is not UTF-8"
  | "it begins with a byte order mark"
  | "Save it as UTF-8 without a byte order mark (BOM).";

const say = (sentence: Utf8Sentence): Phrase<Utf8Sentence> => new Phrase(sentence);

const REMEDY = say("Save it as UTF-8 without a byte order mark (BOM).");

/**
 * The text of a file's bytes.
 *
 * @param mistake creates what is thrown, from a cause and a remedy, when the bytes are not UTF-8 or begin with a byte
 * order mark
 */
export function utf8Text(
  bytes: Uint8Array,
  mistake: (cause: Phrase<Utf8Sentence>, remedy: Phrase<Utf8Sentence>) => Error,
): string {
  const [first, second] = bytes;
  // Windows PowerShell writes UTF-16 by default.
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw mistake(say("it is UTF-16"), REMEDY);
  }
  const text = decoded(bytes);
  if (text === undefined) throw mistake(say("it is not UTF-8"), REMEDY);
  if (text.startsWith("\ufeff")) throw mistake(say("it begins with a byte order mark"), REMEDY);
  return text;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
