// Finds English words in Chinese texts, but for names that are typed as they are.
import { expect } from "vitest";

/** What stays as it is in every language: services, formats, protocols, tools, and values that are typed. */
const NAMES = `
  Just One API V1 V2 OAuth AppKey HTTP HTTPS JSON Lines CSV XML UTF BOM CI PATH LANG ID uid id token nonce mock justone open-v1
  weibo-kit code dialect mode current legacy both fixtures world flaky null false true POST GET HEAD PUT access curl
  Ctrl+C Retry-After npm Markdown Guru Meditation Node.js header JUnit help reset cursor page
  must should may magic none sh fish powershell cmd dotenv jsonl csv off en zh all s fans follows x
  HTML get-fans get-followers province city following zh-cn zh-hk zh-tw
  seed TypeScript tv-component UTF-8 UTF-16 ASCII PEM admin ms gzip Accept-Encoding
  serve run env check export users post search quota
  Python Go Ruby Java PHP Node fetch
  idstr name weihao domain Tue Nov
  Host Expect continue withheld withheld-fans verified member default-avatar gender type posts perDay balance secret http
`;
const allowed = new Set(NAMES.split(/\s+/).map((name) => name.toLowerCase()));

/**
 * The English words of a line. Quoted texts, codes of the system, options, percent-encoding, addresses, paths, lists of known words, and
 * names with marks in them are no words.
 */
export function wordsIn(line: string, names: readonly string[] = []): readonly string[] {
  const rest = line
    .replaceAll(/已[有经][^。：]*：[^。]*|是不是[^？]*/g, "")
    .replaceAll(/"[^"]*"|'[^']*'|“[^”]*”/g, " ")
    .replaceAll(/（E[A-Z_]+）/g, " ")
    .replaceAll(/(?:%[\dA-F]{2})+/g, " ")
    .replaceAll(/https?:\/\/[^\s，。）]+/g, " ")
    .replaceAll(/(?<![\w])--?[a-z][\w-]*/g, " ")
    .replaceAll(/[\w.-]*\/[\w./-]+(\?[\w=&%…*-]*)?/g, " ")
    .replaceAll(/[\w.-]*[_.=:>|<@#;…*][\w.=:>|<@#;…*-]*/g, " ");
  return (rest.match(/[A-Za-z][A-Za-z0-9+.-]*[A-Za-z0-9]/g) ?? []).filter(
    (word) => !allowed.has(word.toLowerCase()) && !names.includes(word),
  );
}

/** Fails for a text in which a line has English words. @param names that may be there */
export function expectChinese(text: string, names: readonly string[] = []): void {
  expect(text).not.toBe("");
  const english = text.split("\n").filter((line) => wordsIn(line, names).length > 0);
  expect(english.map((line) => `${wordsIn(line, names)} in: ${line}`)).toEqual([]);
}
