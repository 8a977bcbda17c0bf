// A call as the rules read it.
import type { Entry } from "../../exchange/entry.ts";
import type { KnownAnswers } from "../../journal/known-answers.ts";

/** An entry, and which answers its client could know. */
export type Call = Entry & KnownAnswers;
