// Finds the request in bytes that Node.js can't read as one: its line and headers, as far as they are there.
import { inWords } from "../mistake.ts";
import type { FlawedParts } from "../read/flawed-request.ts";
import { withoutUserInfo } from "../read/user-info.ts";
import { hostFlaw, targetFlaw } from "./flaw.ts";

/** What Node.js reports with its error: the last piece that arrived, and how much of it was read. */
export interface BrokenBytes extends Error {
  readonly rawPacket?: Uint8Array;
  readonly bytesParsed?: number;
  readonly reason?: string;
  readonly code?: string;
}

/** All of it but what the connection knows. */
export type BrokenHead = Omit<FlawedParts, "signal" | "scheme">;

/** Method and target; the target may contain anything but a line's end. */
const LINE = /^([A-Z]+) ([^\r\n]*) HTTP\/\d\.\d\r?$/gm;
const END_OF_HEAD = /\r?\n\r?\n/;
/** `Headers` trims values; an expression that does takes seconds for 60 kB of spaces. */
const HEADER = /^([!#$%&'*+.^_`|~\w-]+):([\t -~\x80-\xff]*)\r?$/;

/**
 * The request in which the reader stopped; undefined where its line isn't among the bytes.
 *
 * @param reason why it can't be read, if its target and method are fine
 */
export function brokenHead({ rawPacket, bytesParsed = 0, code }: BrokenBytes, reason: string): BrokenHead | undefined {
  if (rawPacket === undefined) return undefined;
  const text = Buffer.from(rawPacket).toString("latin1");
  const line = [...text.matchAll(LINE)].findLast(({ index }) => index <= bytesParsed);
  if (line === undefined) return undefined;
  // What has no method begins a request: a whole head before it is that of an earlier one, which is answered already.
  if (code === "HPE_INVALID_METHOD" && END_OF_HEAD.test(text.slice(line.index, bytesParsed))) return undefined;
  const [all, method = "", sent = ""] = line;
  const target = withoutUserInfo(sent);
  const headers = headersIn(text.slice(line.index + all.length + 1));
  const host = headers.get("host") ?? "";
  const ofMethod =
    code === "HPE_INVALID_METHOD" ? inWords("HTTP has no method {0}: send GET", method.slice(0, 60)) : undefined;
  const flaw = targetFlaw(target) ?? ofMethod ?? reason;
  return { method, target, host: hostFlaw(host) === undefined ? host : "", headers, flaw };
}

/** Lines that are no headers are left out. */
function headersIn(text: string): Headers {
  const headers = new Headers();
  for (const line of text.split("\n")) {
    if (/^\r?$/.test(line)) break;
    const [, name, value = ""] = HEADER.exec(line) ?? [];
    if (name !== undefined) headers.append(name, value);
  }
  return headers;
}
