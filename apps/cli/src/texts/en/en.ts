// All texts in English. Their type is that of every language.
import { exporting } from "./exporting.ts";
import { foreign } from "./foreign.ts";
import { help } from "./help.ts";
import { mistakes } from "./mistakes.ts";
import { options } from "./options.ts";
import { serving } from "./serving.ts";

export const en = { exporting, foreign, help, mistakes, options, serving };

/** The texts of a language; another language that lacks one is a type error. */
export type Texts = typeof en;
