/** Cutting: from a whole document only Weibo and what it reaches is left. */
import { expect, test } from "vitest";
import { cut } from "../scripts/cut.ts";
import { vendorDocument } from "./vendor-document.ts";

const find = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (found, key) =>
      typeof found === "object" && found !== null
        ? Object.entries(found).find(([name]) => name === key)?.[1]
        : undefined,
    value,
  );
const keys = (value: unknown) => Object.keys(Object(value));

test("other platforms' paths, tags and components are cut out", async () => {
  const document = cut(await vendorDocument());
  expect(keys(document.paths)).toHaveLength(12);
  expect(keys(document.paths).filter((path) => !path.startsWith("/api/weibo/"))).toEqual([]);
  expect(document.tags).toEqual([{ name: "Weibo" }]);
  expect(document).not.toHaveProperty("x-release");
  expect(keys(find(document, "components", "schemas"))).not.toContain("OtherUser");
});

test("components that are reached only through another component stay", async () => {
  const document = cut(await vendorDocument());
  expect(keys(find(document, "components", "schemas"))).toEqual(["Colour", "Mood", "Result"]);
  expect(keys(find(document, "components", "responses"))).toHaveLength(6);
});

test("a path that is newer than the overlay is named by its path words", async () => {
  const document = cut(await vendorDocument());
  expect(find(document, "paths", "/api/weibo/get-mood/v2", "get", "x-operation")).toBe("get-mood");
});

test("a document without a Weibo path is refused with what to give instead", () => {
  expect(() => cut({ openapi: "3.1.0", paths: { "/api/other/v1": {} } })).toThrow(
    "Failed to cut out the Weibo operations: no path starts with /api/weibo/. Give the document of Just One API.",
  );
});
