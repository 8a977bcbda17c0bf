/** What the generated modules know of each operation, against the documents. */
import { expect, test } from "vitest";
import { justoneDocument, openV1Document } from "../src/documents.ts";
import {
  fenOf,
  justoneNames,
  justonePaging,
  justonePayloads,
  justonePrices,
  openV1Names,
  openV1Paging,
  openV1Payloads,
  openV1Prices,
} from "../src/operations.ts";

const namesIn = (document: typeof justoneDocument) =>
  new Set(Object.values(document.paths).map(({ get }) => get?.["x-operation"]));

test("every payload of Just One has a schema, and each call costs ten fen", () => {
  expect(new Set(Object.keys(justonePayloads))).toEqual(namesIn(justoneDocument));
  expect(new Set(Object.keys(justonePrices))).toEqual(namesIn(justoneDocument));
  expect(Object.values(justonePrices).map(fenOf)).toEqual(Object.values(justonePrices).map(() => 10));
});

test("every payload of V1 but a page of HTML has a schema, and calls are free", () => {
  expect([...namesIn(openV1Document)].filter((name) => !Object.keys(openV1Payloads).includes(String(name)))).toEqual([
    "oauth-authorize",
  ]);
  expect(openV1Prices).toEqual({});
  expect(fenOf(undefined)).toBe(0);
});

test("the named schemas exist", () => {
  const known = [
    ...Object.keys(justoneDocument.components.schemas ?? {}),
    ...Object.keys(openV1Document.components.schemas ?? {}),
  ];
  expect(
    [...Object.values(justonePayloads), ...Object.values(openV1Payloads)].filter((name) => !known.includes(name)),
  ).toEqual([]);
});

test("an id names a post in one operation and a user in another", () => {
  expect(justoneNames["get-weibo-detail"]).toEqual({ id: "post" });
  expect(openV1Names["users-show"].id).toBe("user");
});

test("the document and the module have the same paging", () => {
  expect(justoneDocument.paths["/api/weibo/get-user-post/v1"]?.get?.["x-paging"]).toEqual(
    justonePaging["get-user-post"],
  );
  expect(openV1Document.paths["/friends/ids.xml"]?.get?.["x-paging"]).toEqual(openV1Paging["friends-ids"]);
});
