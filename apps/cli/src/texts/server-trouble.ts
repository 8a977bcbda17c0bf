// Why a server that is there gave no answer that can be read: by what Node.js and its parsers report.

/** By the first pattern that fits: an expired certificate is one that isn't trusted, too. */
const PATTERNS = {
  expired: /certificate (?:has expired|is not yet valid)/,
  otherHost: /Hostname\/IP does not match certificate/,
  untrusted: /certificate/i,
  noTls: /:SSL routines:|before secure TLS connection was established/,
  noHttp: /does not match the HTTP\/1\.1 protocol|Headers Overflow Error/,
  tooLarge: /the body is larger than/,
  tooSlow: /^it took too long$/,
} as const;

/** What is wrong with a server that is there. */
export type Trouble = keyof typeof PATTERNS;

/** @returns undefined where nothing is there, or the reason is another one */
export function troubleOf(cause: string): Trouble | undefined {
  const isTrouble = (name: string): name is Trouble => name in PATTERNS;
  return Object.keys(PATTERNS)
    .filter(isTrouble)
    .find((name) => PATTERNS[name].test(cause));
}
