import { expect, test } from "vitest";
import { shortText } from "./short-text.ts";

test("a text of 140 Chinese characters is whole, a longer one is cut there", () => {
  expect(shortText("早".repeat(140))).toBe("早".repeat(140));
  expect(shortText("早".repeat(141))).toBe("早".repeat(140));
  expect(shortText("a".repeat(281))).toBe("a".repeat(280));
  expect(shortText("🌸".repeat(141))).toBe("🌸".repeat(140));
});

test("a link that the cut would split is left out", () => {
  expect(shortText(`${"早".repeat(130)} http://t.cn/A6UroctXh`)).toBe("早".repeat(130));
});
