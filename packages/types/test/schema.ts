/** Asks whether a value fits a schema of one of the documents. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { justoneDocument, openV1Document } from "../src/documents.ts";

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(justoneDocument, "justone").addSchema(openV1Document, "open-v1");

export const fits = (upstream: "justone" | "open-v1", schema: string, value: unknown): boolean =>
  ajv.validate({ $ref: `${upstream}#/components/schemas/${schema}` }, value);
