// The OpenAPI documents in the hands of other programs: Prism, generators, importers of HTTP clients.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { withMock } from "../with-mock.mjs";
import { importedByBruno, importedByInsomnia, importedByPostman } from "./importers.mjs";
import { answersThroughPrism, formsOfPrism } from "./prism.mjs";
import { servedThroughPrism, typesFromTheAddress, yamlIsJson } from "./served.mjs";
import { formsOfGeneratedValues } from "./values.mjs";

const fileOf = (name) => fileURLToPath(new URL(`../../../packages/types/src/generated/${name}.json`, import.meta.url));
const files = { justone: fileOf("justone"), openV1: fileOf("open-v1") };
const documents = {
  justone: JSON.parse(await readFile(files.justone, "utf8")),
  openV1: JSON.parse(await readFile(files.openV1, "utf8")),
};

const step = async (name, act) => {
  await act();
  console.log(`  ${name}`);
};

await step("Prism answers every request of Just One API", () => answersThroughPrism(files.justone, documents.justone));
await step("Prism answers every request of Open Platform V1", () =>
  answersThroughPrism(files.openV1, documents.openV1),
);
await step("what Prism makes up has the forms of dates and ids", () => formsOfPrism(files.justone, files.openV1));
await step("what json-schema-faker makes up has them", () => formsOfGeneratedValues(documents));

await withMock(async (mock) => {
  const served = await (await fetch(`${mock}/openapi.json`)).json();
  await step("the documents of a mock: YAML is JSON", () => yamlIsJson(mock));
  await step("openapi-typescript reads them from their addresses", () => typesFromTheAddress(mock));
  await step("Prism reads them and answers every request", () => servedThroughPrism(mock));
  await step("Postman's importer: the first call is answered", () => importedByPostman(served));
  await step("Bruno's importer: the first call is answered", () => importedByBruno(served));
  await step("Insomnia's importer: the first call is answered", () => importedByInsomnia(served));
});
