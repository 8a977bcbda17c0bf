// Texts of a mock that came in English, from another process or from its journal: the sentences of which they were made.
import { type MistakeParts, Phrase } from "@weibo-kit/types/mistake";

const PARTS = /^Failed to (.+?): (.+?)\. ([^ ].*)$/s;
/** In characters: a longer one quotes a whole request, and comparing it would take long. */
const LONGEST = 4_000;
/** Sentences with fewer letters of their own, `{0} is {1}`, would match almost any text. */
const LEAST_LETTERS = 3;

/** The parts of a message with their phrases, as far as the sentences are known; undefined for a text of another form. */
export function readBack(message: string, sentences: readonly string[]): MistakeParts | undefined {
  const [, act, cause, remedy] = message.length > LONGEST ? [] : (PARTS.exec(message) ?? []);
  if (act === undefined || cause === undefined || remedy === undefined) return undefined;
  return [phraseIn(act, sentences), phraseIn(cause, sentences), phraseIn(remedy, sentences)];
}

/** The phrase that a text is; a text of no known sentence stays as it is. */
export function phraseIn(text: string, sentences: readonly string[]): Phrase {
  const forms = formsOf(sentences);
  const said = (part: string): Phrase => {
    for (const { sentence, form } of forms) {
      const values = form.exec(part)?.slice(1);
      if (values !== undefined) return new Phrase(sentence, ...values.map(said));
    }
    return new Phrase("{0}", part);
  };
  return said(text);
}

/** Compiled once: a log asks for each line. */
const compiled = new WeakMap<readonly string[], readonly Form[]>();

interface Form {
  readonly sentence: string;
  readonly form: RegExp;
}

function formsOf(sentences: readonly string[]): readonly Form[] {
  const forms =
    compiled.get(sentences) ??
    sentences
      .filter((sentence) => lettersIn(sentence) >= LEAST_LETTERS)
      .sort((one, other) => lettersIn(other) - lettersIn(one) || other.length - one.length)
      .map((sentence) => ({ sentence, form: formOf(sentence) }));
  compiled.set(sentences, forms);
  return forms;
}

const lettersIn = (sentence: string): number => sentence.replaceAll(/\{\d\}|[^A-Za-z]/g, "").length;

/** Places are in the order of their numbers in English. */
const formOf = (sentence: string): RegExp =>
  new RegExp(`^${sentence.replaceAll(/[.*+?^$()[\]|\\/]/g, "\\$&").replaceAll(/\{\d\}/g, "(.+?)")}$`, "s");
