// All texts in Chinese.
import type { Texts } from "../en/en.ts";
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

export const zh: Texts = { checking, exporting, foreign, help, logging, mistakes, options, posts, serving, users };
