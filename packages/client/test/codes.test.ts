/** The client's few codes agree with the whole table. */
import { justoneCodes } from "@weibo-kit/types/codes";
import { expect, test } from "vitest";
import { isFree, isRetryable } from "../src/justone/codes.ts";

test.each(Object.values(justoneCodes))("$code ($name)", ({ code, retry, billed }) => {
  expect(isRetryable(code)).toBe(retry === "bounded" || retry === "back-off");
  expect(isFree(code)).toBe(billed === false);
});
