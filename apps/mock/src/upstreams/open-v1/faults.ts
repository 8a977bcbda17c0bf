// The faults of the Open Platform V1: every code of its table, misspellings included.
import { type OpenV1Row, openV1Codes } from "@weibo-kit/types/codes";
import type { Fault } from "../../exchange/fault.ts";
import type { Call } from "../../exchange/operation.ts";

const faultOf = ({ code, text, name }: Pick<OpenV1Row, "code" | "text" | "name">): Fault => ({
  code,
  message: text,
  ...(name === undefined ? {} : { name }),
});

export const faults: ReadonlyMap<number, Fault> = new Map(
  Object.values(openV1Codes).map((row) => [row.code, faultOf(row)]),
);

/** Old clients search for this very text, "exists" and all. */
export const noSuchUser = faultOf(openV1Codes[40023]);

export const badFormat = faultOf(openV1Codes[40007]);
const badMethod = faultOf(openV1Codes[40307]);
export const badParameter = faultOf(openV1Codes[40001]);
export const authFailed = faultOf(openV1Codes[40302]);
export const oauthFaults = {
  versionRejected: faultOf(openV1Codes[40101]),
  parameterAbsent: faultOf(openV1Codes[40102]),
  parameterRejected: faultOf(openV1Codes[40103]),
  timestampRefused: faultOf(openV1Codes[40104]),
  nonceUsed: faultOf(openV1Codes[40105]),
  signatureMethodRejected: faultOf(openV1Codes[40106]),
  signatureInvalid: faultOf(openV1Codes[40107]),
  consumerKeyRefused: faultOf(openV1Codes[40109]),
  tokenRejected: faultOf(openV1Codes[40113]),
  verifierFail: faultOf(openV1Codes[40114]),
} as const;
export const sourceMissing = faultOf(openV1Codes[40022]);

/** The wiki's "404 not found" without a known text; this one is our choice. */
export const unknownPath: Fault = { code: 404, message: "404:Error: Not Found!" };

/**
 * An unreadable user selector is refused like one of an unknown user. An unreadable page is 40001, of which only the
 * number is known: our choice.
 */
export function malformed(problem: string, { operation, request }: Call): Fault {
  if (request.flaw !== undefined) return { code: 400, message: `400:Error: ${problem}` };
  if (problem.startsWith("method ")) return badMethod;
  const isPaging = /^param (cursor|count) /.test(problem);
  return isPaging || operation.format === "form" || operation.format === "html" ? badParameter : noSuchUser;
}
