/** Masks credentials in texts, in any encoding in which they may be echoed: the one home of this knowledge. */

const MASK = "***";
/** Longer credentials are recognised by their beginning, so that the pattern of one stays small. */
const LONGEST = 512;
/** Shorter texts in Base64 occur in ordinary words. */
const SHORTEST_IN_BASE64 = 6;
/** Bounds the memory of a client that has another token for each call. */
const KEPT = 32;
/** How many names are kept with the answer, since most occur again and again. */
const NAMES_KEPT = 256;
/** In characters: to V8 a longer slice is a reference to the text that it was cut from. */
const LONGEST_KEPT_NAME = 12;

/** Up to the end of a value in free text. */
const REST = /[^&\s"'<>]*/y;
// No two repetitions compete for the same characters, and what is searched for is what is rare, the "=" or the "@": a text
// that was made to be slow takes no longer than any other.
/** What ends a parameter's name in free text. It may be percent-encoded, as in an address inside an address. */
const EQUALS = /(?:=|%(?:25){0,3}3d)(?:\\{0,7}"|%(?:25){0,3}22)?/gi;
const LONGEST_NAME = 64;
/** By the code of a character. */
const IS_IN_NAME: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  /[\w.~*%[\]-]/.test(String.fromCharCode(code)),
);
/** Two slashes and the rest of the piece of an address, in which user info may be. */
const AUTHORITY = /((?:\/|%(?:25){0,3}2f){2,})([^\s/?#"'<>]*?)(?=(?:%(?:25){0,3}2f)?\/|[\s?#"'<>]|$)/gi;
const AT = /@|%(?:25){0,3}40/gi;
const ENTITIES: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };

/** The parameters of all services that hold credentials. */
export const credentialNames: readonly string[] = [
  "token",
  "source",
  "oauth_*",
  "x_auth_*",
  "access_token",
  "passw*",
  "secret",
];

/** What is masked. */
export interface MaskingSettings {
  /** Parameters that hold credentials, in any case; `oauth_*` means every name that begins with `oauth_`. */
  readonly names: readonly string[];
  /** Credentials that are known from the start. */
  readonly secrets?: readonly string[];
  /** In characters. A shorter credential is masked only as the value of its parameter. Default 4. */
  readonly shortest?: number;
}

/**
 * Masks credentials: values that are known, parameters by their names, and user info in addresses. A text has to be
 * masked before it is cut, because a piece of a credential is not recognised.
 *
 * @example
 * const masking = new Masking({ names: ["token"] });
 * masking.text("GET http://me:pw@host/fans?%74oken=s3cret"); // "GET http://***@host/fans?%74oken=***"
 */
export class Masking {
  readonly #name: RegExp;
  readonly #endOfName: RegExp;
  readonly #shortest: number;
  readonly #secretNames = new Map<string, boolean>();
  readonly #secretEnds = new Map<string, boolean>();
  #known: readonly Known[] = [];

  constructor({ names, secrets = [], shortest = 4 }: MaskingSettings) {
    // `token[]` and `token[0].key` are how PHP and jQuery send lists and objects.
    const any = `(${names.map((name) => name.replace("*", "\\w+")).join("|")})([[.].*)?$`;
    this.#name = new RegExp(`^${any}`, "i");
    this.#endOfName = new RegExp(`\\b${any}`, "i");
    this.#shortest = shortest;
    for (const secret of secrets) this.add(secret);
  }

  /** Adds a credential to those that are masked. The latest 32 are kept. */
  add(secret: string): void {
    if (secret.length < this.#shortest || this.#known.some((known) => known.secret === secret)) return;
    const known = [{ secret, pattern: patternOf(secret) }, ...this.#known];
    this.#known = known.slice(0, KEPT);
  }

  /** Whether a parameter of this name, percent-encoded or not, holds a credential. */
  isSecret(name: string): boolean {
    return remembered(this.#secretNames, this.#name, name);
  }

  #endsInSecret(name: string): boolean {
    return remembered(this.#secretEnds, this.#endOfName, name);
  }

  /** A text of any kind without credentials. */
  text(text: string): string {
    return this.#byName(this.known(text).replace(AUTHORITY, withoutUserInfo));
  }

  /** A text without the credentials that are known; addresses in it stay as they are. */
  known(text: string): string {
    // A credential that contains another one has to be masked first.
    const known = [...this.#known].sort((one, other) => other.secret.length - one.secret.length);
    return known.reduce((rest, { pattern }) => rest.replace(pattern, MASK), text);
  }

  /** A path and query, or a whole address, without credentials. */
  url(url: string): string {
    return this.text(this.#byParameter(url));
  }

  /** In a query a value ends at the next "&" alone. */
  #byParameter(url: string): string {
    let masked = "";
    let from = 0;
    let mark = markIn(url, 0);
    while (mark >= 0) {
      const end = endOfName(url, mark + 1);
      if (url.charCodeAt(end) !== EQUALS_SIGN) {
        mark = end < url.length ? end : -1;
        continue;
      }
      const next = url.indexOf("&", end);
      if (this.isSecret(url.slice(mark + 1, end))) {
        masked += url.slice(from, end + 1) + MASK;
        from = next < 0 ? url.length : next;
      }
      mark = next;
    }
    return masked + url.slice(from);
  }

  /** Not by replacing pairs: an address in the value of one parameter has parameters of its own. */
  #byName(text: string): string {
    let masked = "";
    let from = 0;
    let last = 0;
    for (const { 0: equals, index } of text.matchAll(EQUALS)) {
      const name = nameBefore(text, Math.max(last, index - LONGEST_NAME), index);
      if (name === "") continue;
      const start = index + equals.length;
      last = start;
      if (start < from || !this.#endsInSecret(name)) continue;
      REST.lastIndex = start;
      const [value = ""] = REST.exec(text) ?? [];
      masked += text.slice(from, start) + (value === "" ? "" : MASK);
      from = start + value.length;
    }
    return masked + text.slice(from);
  }
}

/** Whether a pattern is in a name, percent-encoded or not. */
function remembered(answers: Map<string, boolean>, pattern: RegExp, name: string): boolean {
  if (name.length > LONGEST_KEPT_NAME) return pattern.test(decoded(name));
  const known = answers.get(name);
  if (known !== undefined) return known;
  const answer = pattern.test(decoded(name));
  if (answers.size === NAMES_KEPT) answers.clear();
  answers.set(name, answer);
  return answer;
}

const [QUESTION_MARK, AMPERSAND, EQUALS_SIGN] = [63, 38, 61];

/** The place of the next "?" or "&"; -1 where there is none. */
function markIn(url: string, from: number): number {
  const ampersand = url.indexOf("&", from);
  const question = url.indexOf("?", from);
  return question < 0 || (ampersand >= 0 && ampersand < question) ? ampersand : question;
}

/** The place of the next "?", "&" or "=", or the end. */
function endOfName(url: string, from: number): number {
  let end = from;
  for (; end < url.length; end += 1) {
    const code = url.charCodeAt(end);
    if (code === EQUALS_SIGN || code === AMPERSAND || code === QUESTION_MARK) break;
  }
  return end;
}

/** The characters of a name before `end`, from `start` on at the earliest. */
function nameBefore(text: string, start: number, end: number): string {
  let first = end;
  while (first > start && IS_IN_NAME[text.charCodeAt(first - 1)]) first -= 1;
  return text.slice(first, end);
}

/** User info ends at the last "@". */
function withoutUserInfo(all: string, slashes: string, rest: string): string {
  let end = 0;
  for (const { 0: at, index } of rest.matchAll(AT)) if (index > 0) end = index + at.length;
  return end === 0 ? all : `${slashes}${MASK}@${rest.slice(end)}`;
}

interface Known {
  readonly secret: string;
  readonly pattern: RegExp;
}

/** A credential as it is, in the encodings of addresses, JSON and markup in any mixture, and inside Base64. */
function patternOf(secret: string): RegExp {
  const text = secret.slice(0, LONGEST);
  // One backslash in the pattern matches any number of them: see `anyForm`.
  const plain = [...text.replace(/\\+/g, "\\")].map(anyForm).join("") + (text === secret ? "" : REST.source);
  return new RegExp([plain, ...base64Forms(text)].join("|"), "gi");
}

function anyForm(char: string): string {
  const bytes = [...new TextEncoder().encode(char)].map(percent).join("");
  const code = char.codePointAt(0) ?? 0;
  const entity = `&(?:amp;){0,3}(?:#0*${code}|#x0*${hex(code)}${ENTITIES[char] ? `|${ENTITIES[char]}` : ""});`;
  if (char === "\\") return `(?:\\\\(?:u005c)?|${bytes}|${entity})+`;
  const units = char.split("").map((unit) => `\\\\{1,8}u${hex(unit.charCodeAt(0), 4)}`);
  return `(?:\\\\{0,7}${literal(char)}|${bytes}|${units.join("")}|${entity}${char === " " ? "|\\+" : ""})`;
}

/** Base64 depends on the place in the encoded text, modulo three; the characters at the edges hold other bytes, too. */
function base64Forms(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  return [0, 1, 2].flatMap((place) => {
    const encoded = btoa(String.fromCharCode(...new Uint8Array(place), ...bytes));
    const inside = encoded.slice(Math.ceil((place * 4) / 3), Math.floor(((place + bytes.length) * 4) / 3));
    return inside.length < SHORTEST_IN_BASE64 ? [] : [[...inside].map(base64Form).join("")];
  });
}

function base64Form(char: string): string {
  if (char === "+") return `(?:[+-]|${percent(43)})`;
  return char === "/" ? `(?:\\\\{0,7}[/_]|${percent(47)})` : char;
}

/** A byte, percent-encoded once or several times. */
const percent = (byte: number): string => `%(?:25){0,3}${hex(byte)}`;
const hex = (value: number, digits = 2): string => value.toString(16).padStart(digits, "0");
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** ASCII suffices: no name of a credential has other characters. */
function decoded(name: string): string {
  if (!name.includes("%")) return name;
  return name.replace(/%(?:25){0,3}([\da-f]{2})/gi, (_all, byte: string) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  );
}
