/** The client's few codes and its price agree with the whole tables. */
import { justoneCodes } from "@weibo-kit/types/codes";
import { fenOf, justonePrices } from "@weibo-kit/types/operations";
import { expect, test } from "vitest";
import { isFree, isRetryable, RATE_LIMIT } from "../src/justone/codes.ts";
import { PRICE } from "../src/justone/price.ts";

test.each(Object.values(justoneCodes))("$code ($name)", ({ code, retry, billed }) => {
  expect(isRetryable(code)).toBe(retry === "bounded" || retry === "back-off");
  expect(isFree(code)).toBe(billed === false);
});

test("the rate limit is the code of that name", () => {
  expect(justoneCodes[RATE_LIMIT].name).toBe("rateLimit");
});

test.each(Object.entries(justonePrices))("a call of %s costs %s", (_operation, price) => {
  expect(fenOf(price)).toBe(PRICE * 100);
});
