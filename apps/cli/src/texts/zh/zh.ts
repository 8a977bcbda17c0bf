// All texts in Chinese.
import type { Texts } from "../en/en.ts";
import { exporting } from "./exporting.ts";
import { foreign } from "./foreign.ts";
import { help } from "./help.ts";
import { mistakes } from "./mistakes.ts";
import { options } from "./options.ts";
import { serving } from "./serving.ts";

export const zh: Texts = { exporting, foreign, help, mistakes, options, serving };
