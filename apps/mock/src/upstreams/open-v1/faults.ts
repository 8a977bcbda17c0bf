// What the Open Platform V1 refuses with: every code of its table, misspellings included.
import { type OpenV1Row, openV1Codes } from "@weibo-kit/types/codes";
import type { Fault } from "../../exchange.ts";

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

export const sourceMissing = faultOf(openV1Codes[40022]);

/** The wiki's "404 not found" without a known text; this one is our choice. */
export const unknownPath: Fault = { code: 404, message: "404:Error: Not Found!" };
