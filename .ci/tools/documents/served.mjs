// The documents as a mock serves them: both forms are one, types come from the address, and Prism mocks the mock.
import { deepEqual, ok } from "node:assert/strict";
import openapiTS, { astToString } from "openapi-typescript";
import { parse } from "yaml";
import { answersThroughPrism } from "./prism.mjs";

const PATHS = ["/openapi", "/__mock/openapi/justone", "/__mock/openapi/open-v1"];

const jsonAt = async (address) => (await fetch(address)).json();

export async function yamlIsJson(mock) {
  for (const path of PATHS) {
    const text = await (await fetch(`${mock}${path}.yaml`)).text();
    const document = await jsonAt(`${mock}${path}.json`);
    for (const version of ["1.2", "1.1"]) deepEqual(parse(text, { version }), document);
  }
}

export async function typesFromTheAddress(mock) {
  for (const path of PATHS.flatMap((it) => [`${it}.json`, `${it}.yaml`])) {
    const types = astToString(await openapiTS(new URL(mock + path)));
    ok(types.includes("screen_name: string"), `${path} has no type of a user`);
  }
}

export async function servedThroughPrism(mock) {
  const document = await jsonAt(`${mock}/openapi.json`);
  await answersThroughPrism(`${mock}/openapi.json`, document);
  await answersThroughPrism(`${mock}/openapi.yaml`, document);
}
