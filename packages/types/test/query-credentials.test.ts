/** Credentials are security schemes: no operation of Just One API has its token among its parameters. */
import { expect, test } from "vitest";
import { justoneDocument, openV1Document, queryCredentials } from "../src/documents.ts";

const operationsOf = ({ paths }: typeof justoneDocument) => Object.values(paths).flatMap(({ get }) => get ?? []);

test("every operation of Just One API takes the token in the query, and none has it as a parameter", () => {
  const operations = operationsOf(justoneDocument);
  expect(operations.map((operation) => queryCredentials(justoneDocument, operation))).toEqual(
    operations.map(() => ["token"]),
  );
  expect(JSON.stringify(operations)).not.toContain('"name":"token"');
});

test("V1 takes the AppKey, but not where OAuth alone will do, or nothing at all", () => {
  const credentials = (path: string) =>
    queryCredentials(openV1Document, openV1Document.paths[path]?.get ?? expect.fail());
  expect(credentials("/users/show.json")).toEqual(["source"]);
  expect(credentials("/oauth/request_token")).toEqual([]);
  expect(credentials("/provinces.json")).toEqual([]);
});
