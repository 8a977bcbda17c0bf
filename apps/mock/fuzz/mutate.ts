// Mutations of a request's bytes: cut, repeated, swapped and inserted pieces, and single bits.
import fc from "fast-check";

const PIECES = [
  ...["\r\n", "\n", "\0", "%", "%00", "%FF", "://", "\x80", "?", "#", "&", "=", " HTTP/1.1", " HTTP/9.9", ": ", ","],
  ...["content-length: 5\r\n", "content-length: 99999999999\r\n", "transfer-encoding: chunked\r\n", "host: b\r\n"],
  ...["GET / HTTP/1.1\r\nhost: a\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "CONNECT a:1 HTTP/1.1\r\n\r\n"],
  ...[
    "/__mock/",
    "/%5F_mock",
    "x".repeat(70_000),
    " ".repeat(50_000),
    "/".repeat(50_000),
    "a=".repeat(20_000),
    "{",
    "[",
    '"',
    "__proto__",
    "1e400",
  ],
];

type Mutation = (text: string) => string;

/** A share of the text, each equally likely: doubles of fast-check are mostly close to 0. */
const place = fc.noBias(fc.nat(9_999)).map((number) => number / 10_000);
const at = (share: number, text: string) => Math.floor(share * text.length);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.nat(20)).map(([share, length]): Mutation => {
    return (text) => text.slice(0, at(share, text)) + text.slice(at(share, text) + length);
  }),
  fc.tuple(place, fc.constantFrom(...PIECES)).map(([share, piece]): Mutation => {
    return (text) => text.slice(0, at(share, text)) + piece + text.slice(at(share, text));
  }),
  fc.tuple(place, place, place).map(([from, to, share]): Mutation => {
    return (text) => {
      const piece = text.slice(at(Math.min(from, to), text), at(Math.max(from, to), text));
      return text.slice(0, at(share, text)) + piece + text.slice(at(share, text));
    };
  }),
  fc.tuple(place, fc.nat(7)).map(([share, bit]): Mutation => {
    return (text) => {
      const index = at(share, text);
      const changed = String.fromCharCode((text.charCodeAt(index) || 0) ^ (1 << bit));
      return text.slice(0, index) + changed + text.slice(index + 1);
    };
  }),
  place.map(
    (share): Mutation =>
      (text) =>
        text.slice(0, at(share, text)),
  ),
);

/** The text itself in every other case; else after one to four mutations. */
export const mutated = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(text) },
    {
      weight: 1,
      arbitrary: fc
        .array(mutation, { minLength: 1, maxLength: 4 })
        .map((mutations) => mutations.reduce((result, mutate) => mutate(result), text)),
    },
  );
