/** Credentials are security schemes: no operation has its token or AppKey among its parameters. */
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

test("V1 takes the AppKey, needed or not, but not where OAuth alone will do", () => {
  const credentials = (path: string) =>
    queryCredentials(openV1Document, openV1Document.paths[path]?.get ?? expect.fail());
  expect(credentials("/users/show.json")).toEqual(["source"]);
  expect(credentials("/oauth/request_token")).toEqual([]);
  expect(credentials("/provinces.json")).toEqual(["source"]);
  expect(credentials("/oauth/authorize")).toEqual([]);
});

test("V1 is content with an AppKey alone", () => {
  expect(openV1Document.security).toContainEqual({ appKey: [] });
});

test("no parameter of a document is also a scheme", () => {
  for (const { paths, components } of [justoneDocument, openV1Document]) {
    const schemes = Object.values(components.securitySchemes ?? {}).map(({ name }) => name);
    const parameters = [
      ...Object.values(components.parameters ?? {}),
      ...Object.values(paths).flatMap(({ get, post }) => [...(get?.parameters ?? []), ...(post?.parameters ?? [])]),
    ];
    expect(parameters.filter((each) => "name" in each && schemes.includes(each.name))).toEqual([]);
  }
});
