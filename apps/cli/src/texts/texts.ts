// All texts that people read: one table per language, chosen once for the process.
import { en, type Texts } from "./en/en.ts";
import { type Language, languageOf } from "./language.ts";
import { zh } from "./zh/zh.ts";

const tables: Readonly<Record<Language, Texts>> = { en, zh };

/** Windows has no variable for it. */
const system = process.platform === "win32" ? Intl.DateTimeFormat().resolvedOptions().locale : "";

/** The texts in the language of this process. */
export const texts: Texts = tables[languageOf(process.argv.slice(2), process.env, system)];
