// The OpenAPI documents in the hands of other programs: Prism, a generator of data, and what a mock answers.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { answersThroughPrism, formsOfPrism } from "./prism.mjs";
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
