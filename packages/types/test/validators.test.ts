/** The generated validators against Ajv itself: the same verdicts, the same errors, the same coerced values. */

import { readdir, readFile } from "node:fs/promises";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { isDocument, isObject, type SourceDocument } from "../scripts/document.ts";
import { operationsIn } from "../scripts/operations.ts";
import { resolve } from "../scripts/reference.ts";
import { justoneDocument, type OpenApiDocument, openV1Document } from "../src/documents.ts";
import { justonePayloads, openV1Payloads } from "../src/operations.ts";
import { parameterValidators } from "../src/parameter-validators.ts";
import { payloadValidators, type Validator } from "../src/payload-validators.ts";
import { sampleOf, variationsOf } from "./sample.ts";

const INT32 = 2 ** 31;
const upstreams = [
  ["justone", justoneDocument, justonePayloads],
  ["open-v1", openV1Document, openV1Payloads],
] as const;
const TEXTS = [
  "",
  "0",
  "1",
  "-1",
  "1.5",
  "1e1",
  "0x2",
  "+2",
  " 2",
  "2147483648",
  "true",
  "x",
  "微博",
  "9".repeat(20),
  "😀".repeat(15),
  "2026-07-27",
  "HOT",
];

function ajvWith(options: object): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, ...options });
  ajv.addFormat("int32", { type: "number", validate: (value: number) => value >= -INT32 && value < INT32 });
  ajv.addFormat("int64", { type: "number", validate: Number.isInteger });
  return ajv;
}

function sourceOf(document: OpenApiDocument): SourceDocument {
  const source: unknown = document;
  return isDocument(source) ? source : expect.fail("not a document");
}

/** The verdict and the errors of one validator, as text: hundreds of thousands are compared. */
const outcomeOf = (validate: Validator | ValidateFunction, value: unknown): string =>
  JSON.stringify([
    validate(value),
    (validate.errors ?? []).map(({ instancePath, keyword, params, message }) => [
      instancePath,
      keyword,
      params,
      message,
    ]),
  ]);

test.each(upstreams)("parameters of %s are judged and coerced as by Ajv", (upstream, document) => {
  const ajv = ajvWith({ coerceTypes: true });
  for (const { path, parameters } of operationsIn(sourceOf(document))) {
    const required = parameters.filter((parameter) => parameter.required === true).map(({ name }) => name);
    const properties = Object.fromEntries(parameters.map(({ name, schema }) => [String(name), schema]));
    const own = ajv.compile({ type: "object", properties, required });
    const validate = parameterValidators[upstream][path] ?? expect.fail(`no validator of ${path}`);
    const names = Object.keys(properties);
    const whole = Object.fromEntries(names.map((name) => [name, "1"]));
    const changed = names.flatMap((name) => TEXTS.map((text) => ({ ...whole, [name]: text })));
    for (const input of [{}, whole, ...names.map((name) => ({ [name]: "1" })), ...changed]) {
      const [given, expected] = [{ ...input }, { ...input }];
      expect(outcomeOf(validate, given)).toBe(outcomeOf(own, expected));
      expect(given).toEqual(expected);
    }
  }
});

test.each(upstreams)("payloads and refusals of %s are judged as by Ajv", (upstream, document, payloads) => {
  const ajv = ajvWith({ allErrors: true, inlineRefs: false });
  ajv.addSchema(document, "document");
  const source = sourceOf(document);
  const known = Object.entries(payloadValidators[upstream]);
  expect(known.map(([name]) => name)).toEqual(expect.arrayContaining(Object.values(payloads)));
  for (const [name, validate] of known) {
    const $ref = `#/components/schemas/${name}`;
    const own = ajv.compile({ $ref: `document${$ref}` });
    const sample = sampleOf({ $ref }, (schema) => {
      const found = resolve(source, schema);
      return isObject(found) ? found : expect.fail(`${$ref} leads nowhere`);
    });
    const before = JSON.stringify(sample);
    expect([name, validate(sample)]).toEqual([name, true]);
    const judged = [...variationsOf(sample)].map((value) => [outcomeOf(validate, value), outcomeOf(own, value)]);
    expect(judged.filter(([given, expected]) => given !== expected)).toEqual([]);
    expect(JSON.stringify(sample)).toBe(before);
  }
});

test("envelopes have no validator of their own", () => {
  expect(Object.keys(payloadValidators.justone)).toEqual(expect.arrayContaining(["Result", "Failure", "ListWithheld"]));
  expect(Object.keys(payloadValidators.justone).filter((name) => /(Answer|Success)$/.test(name))).toEqual([]);
});

test("a validator needs neither Ajv nor code generation at run time", async () => {
  const folder = new URL("../src/generated/", import.meta.url);
  const modules = (await readdir(folder)).filter((name) => /\.(parameters|schemas)\.ts$/.test(name));
  expect(modules).toHaveLength(4);
  for (const name of modules) {
    const imports = (await readFile(new URL(name, folder), "utf8")).match(/^import .*$|\brequire\(|new Function/gm);
    expect(imports?.filter((line) => !/from "\.\.\/valid(ation\/\w+|ator)\.ts"/.test(line))).toEqual([]);
  }
});
