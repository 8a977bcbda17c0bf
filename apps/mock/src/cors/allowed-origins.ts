// The setting `cors`: which pages of other origins may read answers.
import { MockMistake, type MockPhrase, say } from "../mistake.ts";

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
  if (!Array.isArray(setting) || setting.length === 0)
    throw mistake(say("{0} is {1}", "cors", JSON.stringify(setting)));
  const origins = new Set(setting.map(originIn));
  return (origin) => origins.has(origin);
}

/** As a browser writes it: in lower case, without the port that the scheme implies. `null` is a page from a file. */
function originIn(text: string): string {
  if (text === "null") return text;
  if (!ORIGIN.test(text) || !URL.canParse(text))
    throw mistake(say("cors has {0}, which is no origin", JSON.stringify(text)));
  const { origin } = new URL(text);
  return origin === "null" ? text.replace(/\/$/, "").toLowerCase() : origin;
}

function mistake(cause: MockPhrase): MockMistake {
  const remedy = say('Give "off", "*", or origins such as {0}.', "http://localhost:5173");
  return new MockMistake(say("create the mock"), cause, remedy);
}
