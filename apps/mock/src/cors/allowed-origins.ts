// The setting `cors`: which pages of other origins may read answers.
import { MockMistake } from "../mistake.ts";

/** Pages of every origin (`*`), of these origins, or none: `off` adds no header and answers no preflight. */
export type CorsSetting = "*" | "off" | readonly string[];

/** A scheme and a host, with or without a port: `http://localhost:5173`, `capacitor://localhost`. */
const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/[^/?#\s,@]+\/?$/i;

/**
 * Whether the setting allows an origin, as a browser writes it.
 *
 * @throws {MockMistake} for a setting that is neither `*` nor `off` nor a list of origins
 */
export function allowedOrigins(setting: CorsSetting): (origin: string) => boolean {
  if (setting === "*" || setting === "off") return () => setting === "*";
  if (!Array.isArray(setting) || setting.length === 0) throw mistake(`cors is ${JSON.stringify(setting)}`);
  const origins = new Set(setting.map(originIn));
  return (origin) => origins.has(origin);
}

/** As a browser writes it: in lower case, without the port that the scheme implies. `null` is a page from a file. */
function originIn(text: string): string {
  if (text === "null") return text;
  if (!ORIGIN.test(text) || !URL.canParse(text)) throw mistake(`cors has ${JSON.stringify(text)}, which is no origin`);
  const { origin } = new URL(text);
  return origin === "null" ? text.replace(/\/$/, "").toLowerCase() : origin;
}

function mistake(cause: string): MockMistake {
  return new MockMistake("create the mock", cause, 'Give "off", "*", or origins such as http://localhost:5173.');
}
