// All texts in English. Their type is that of every language.
import { checking } from "./checking.ts";
import { exporting } from "./exporting.ts";
import { foreign } from "./foreign.ts";
import { help } from "./help.ts";
import { logging } from "./logging.ts";
import { mistakes } from "./mistakes.ts";
import { options } from "./options.ts";
import { posts } from "./posts.ts";
import { serving } from "./serving.ts";
import { users } from "./users.ts";

export const en = { checking, exporting, foreign, help, logging, mistakes, options, posts, serving, users };

/** The texts of a language; another language that lacks one is a type error. */
export type Texts = typeof en;
