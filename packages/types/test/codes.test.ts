/** The code tables against the document, and the README against the tables. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { type JustOneRow, justoneCodes, type OpenV1Row, openV1Codes } from "../src/codes.ts";
import { justoneDocument, type OpenApiDocument, openV1Document } from "../src/documents.ts";
import { fits } from "./schema.ts";

const justone: JustOneRow[] = Object.values(justoneCodes);
const openV1: OpenV1Row[] = Object.values(openV1Codes);
const published = JSON.parse(await readFile(new URL("../openapi/justone.json", import.meta.url), "utf8"));

test("the table of Just One has the published codes, and 201 of the guide of 2025", () => {
  const codes = [...published.components.schemas.Result.properties.code.enum, 201];
  expect(justone.map(({ code }) => code)).toEqual(codes.sort((one, other) => one - other));
});

test("every code but 0 is a refusal in the overlaid document", () => {
  const refused = justone.filter(({ code }) =>
    fits("justone", "Failure", { code, data: null, message: null, recordTime: null }),
  );
  expect(refused.map(({ code }) => code)).toEqual(justone.map(({ code }) => code).filter((code) => code !== 0));
});

test("every HTTP status of a code is declared by every operation", () => {
  const declared = (document: OpenApiDocument) => Object.values(document.paths).map(({ get }) => get?.responses ?? {});
  const isMissing = (status: number) => (responses: object) => !(status in responses);
  const missing = [
    ...justone.filter(({ status }) => declared(justoneDocument).some(isMissing(status.current))),
    ...openV1.filter(({ status }) => declared(openV1Document).some(isMissing(status))),
  ];
  expect(missing).toEqual([]);
});

test("the table of V1 has ninety codes, each in its own row", () => {
  expect(openV1).toHaveLength(90);
  expect(Object.entries(openV1Codes).filter(([code, row]) => code !== String(row.code))).toEqual([]);
});

test("a V1 text begins with its code, and the code with its status", () => {
  expect(openV1.filter(({ code, text }) => !text.startsWith(`${code}:`))).toEqual([]);
  expect(openV1.filter(({ code, status }) => !String(code).startsWith(String(status)))).toEqual([]);
});

test("no two rows share a name", () => {
  for (const table of [justone, openV1]) {
    const names = table.flatMap(({ name }) => name ?? []);
    expect(names).toHaveLength(new Set(names).size);
  }
});

test("a text that was not seen on the wire is marked as chosen", () => {
  expect(justone.filter(({ message, chosen }) => !message.seen && chosen === undefined)).toEqual([]);
  expect(openV1.filter(({ seen, chosen }) => !seen && chosen === undefined)).toEqual([]);
});

test("the README lists every code of Just One of which something is chosen", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const listed = [...readme.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)].map(([, code, chosen]) => `${code} ${chosen}`);
  expect(listed).toEqual(justone.flatMap(({ code, chosen }) => (chosen === undefined ? [] : `${code} ${chosen}`)));
});
