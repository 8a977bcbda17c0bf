// A mistake in the settings, a scenario or a request to the mock itself; never part of the imitation.
import { suggesting } from "@weibo-kit/types/did-you-mean";
import { Mistake, Phrase, type PhraseValue } from "@weibo-kit/types/mistake";
import type { OptionsUse } from "@weibo-kit/types/options";
import type { Sentence } from "./mistake/sentences.ts";

/** A part of a mistake's message: a sentence that has translations, and its values. */
export type MockPhrase = Phrase<Sentence>;

export const say = (sentence: Sentence, ...values: readonly PhraseValue[]): MockPhrase =>
  new Phrase(sentence, ...values);

/** A text as it is in every language: of the system, of the caller, or of the control surface, which answers in English. */
export const verbatim = (text: string): MockPhrase => say("{0}", text);

/** The same as an English text, for reasons that the journal keeps. */
export const inWords = (sentence: Sentence, ...values: readonly PhraseValue[]): string =>
  String(say(sentence, ...values));

/** 507: what tenants have set together has reached its bound. */
type MistakeStatus = 400 | 401 | 404 | 501 | 507;

/** Wrong settings, scenario or use of the mock: "Failed to <act>: <cause>. <remedy>" */
export class MockMistake extends Mistake {
  override readonly name = "MockMistake";

  /** The HTTP status where the mistake was in a request. */
  readonly status: MistakeStatus;

  constructor(act: MockPhrase, cause: MockPhrase, remedy: MockPhrase, status: MistakeStatus = 400) {
    super(act, cause, remedy);
    this.status = status;
  }
}

/** A mistake in a request to the control surface, or in a use of the mock that has no option of the command. */
export const mistakeInEnglish = (act: string, cause: string, remedy: string, status?: MistakeStatus): MockMistake =>
  new MockMistake(verbatim(act), verbatim(cause), verbatim(remedy), status);

/** The words of a list in front of which the nearest one is asked for. */
export const suggested = (wrong: string, known: readonly string[], list: MockPhrase, prefix = ""): MockPhrase =>
  suggesting(wrong, known, list, prefix);

/** How `checkOptions` refuses a setting: `act` is what was tried. */
export const settingsOf = (act: MockPhrase): OptionsUse => ({
  act,
  noun: say("setting"),
  suggest: suggesting,
  mistake: (what, cause, remedy) => new MockMistake(say("{0}", what), say("{0}", cause), say("{0}", remedy)),
});
