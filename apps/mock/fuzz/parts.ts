// The parts of a request, and how they become bytes.
import fc from "fast-check";

export interface RequestParts {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** The content type of the body. */
  readonly type: string;
  readonly isChunked: boolean;
}

/** A value of a parameter: right, at an edge, or hostile. */
export const value: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("5357651574", "11051", "302", "1234567890", "mock-301x2", "mock-reset", "a", "ci-7", "", "0", "-1"),
  fc.integer().map(String),
  fc.double().map(String),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "1e400",
    "9".repeat(400),
    "x".repeat(5_000),
    "%",
    "\u0000",
    "微博",
    "a;b",
  ),
  fc.constantFrom("javascript:alert(1)", "http://a/?b=1", "../../etc/passwd", "<script>", "'\"", "2026-07-28", "NaN"),
  fc.string({ unit: "binary", maxLength: 12 }),
);

/** A path with a query. One value in four is not encoded. */
export function target(path: string, pairs: readonly (readonly [string, string])[]): string {
  const written = pairs.map(([name, text]) => `${name}=${text.length % 4 === 1 ? text : encoded(text)}`);
  return written.length === 0 ? path : `${path}?${written.join("&")}`;
}

/** The request as text, one character a byte. */
export function textOf({ method, target, headers, body, type, isChunked }: RequestParts): string {
  const bytes = latin1(body);
  const framing = isChunked ? "transfer-encoding: chunked" : `content-length: ${bytes.length}`;
  const lines = [
    `${method} ${withoutBreaks(latin1(target))} HTTP/1.1`,
    "host: localhost",
    ...headers.map(([name, text]) => `${name}: ${withoutBreaks(latin1(text))}`),
    ...(bytes === "" ? [] : [`content-type: ${type}`, framing]),
  ];
  const sent = isChunked && bytes !== "" ? `${bytes.length.toString(16)}\r\n${bytes}\r\n0\r\n\r\n` : bytes;
  return `${lines.join("\r\n")}\r\n\r\n${sent}`;
}

const latin1 = (text: string) => Buffer.from(text).toString("latin1");
const withoutBreaks = (text: string) => text.replace(/[\r\n]/g, "");

/** Lone surrogates can't be encoded. */
const encoded = (text: string) => encodeURIComponent(Buffer.from(text).toString());
