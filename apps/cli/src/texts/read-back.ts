// A mistake that came as an English text, from a mock in another process: the sentences of which it was made.
import { type MistakeParts, Phrase, type Said } from "@weibo-kit/types/mistake";

const PARTS = /^Failed to (.+?): (.+?)\. ([^ ].*)$/s;
/** Sentences with fewer letters of their own, `{0} is {1}`, would match almost any text. */
const LEAST_LETTERS = 3;

/** The parts of a message with their phrases, as far as the sentences are known; undefined for a text of another form. */
export function readBack(message: string, sentences: readonly string[]): MistakeParts | undefined {
  const [, act, cause, remedy] = PARTS.exec(message) ?? [];
  if (act === undefined || cause === undefined || remedy === undefined) return undefined;
  const forms = sentences
    .filter((sentence) => lettersIn(sentence) >= LEAST_LETTERS)
    .sort((one, other) => lettersIn(other) - lettersIn(one) || other.length - one.length)
    .map((sentence) => ({ sentence, form: formOf(sentence) }));
  const said = (text: string): Said => {
    for (const { sentence, form } of forms) {
      const values = form.exec(text)?.slice(1);
      if (values !== undefined) return new Phrase(sentence, ...values.map(said));
    }
    return new Phrase("{0}", text);
  };
  return [said(act), said(cause), said(remedy)];
}

const lettersIn = (sentence: string): number => sentence.replaceAll(/\{\d\}|[^A-Za-z]/g, "").length;

/** Places are in the order of their numbers in English. */
const formOf = (sentence: string): RegExp =>
  new RegExp(`^${sentence.replaceAll(/[.*+?^$()[\]|\\/]/g, "\\$&").replaceAll(/\{\d\}/g, "(.+?)")}$`, "s");
