// The language of the command's texts: --lang, else the locale of the environment.

/** A language that has texts. */
export type Language = "en" | "zh";

export const languages: readonly Language[] = ["en", "zh"];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language for a command line. It is known before the options are read, because their help needs it.
 *
 * @param words of the command line
 * @param system the locale where no variable names one, as on Windows
 */
export function languageOf(
  words: readonly string[],
  { LC_ALL, LC_MESSAGES, LANG }: Environment,
  system = "",
): Language {
  const end = words.indexOf("--");
  const own = end < 0 ? words : words.slice(0, end);
  const at = own.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const chosen = own[at]?.split("=")[1] ?? own[at + 1];
  return languageNamed((at >= 0 ? chosen : LC_ALL || LC_MESSAGES || LANG || system) ?? "") ?? "en";
}

/** The language of a name or locale, `zh`, `zh-CN` or `zh_CN.UTF-8`; undefined for another one. */
export function languageNamed(locale: string): Language | undefined {
  const name = /^[a-z]+(?![a-z])/i.exec(locale)?.[0].toLowerCase();
  return languages.find((language) => language === name);
}
