/** Paging, names, prices and payload schemas of each operation, without the documents; a bundler keeps what is imported. */
export {
  justoneNames,
  justonePaging,
  justonePayloads,
  justonePrices,
} from "./generated/justone.operations.ts";
export { openV1Names, openV1Paging, openV1Payloads, openV1Prices } from "./generated/open-v1.operations.ts";
export type { NamedKind, Names, Price } from "./open-api-document.ts";
export { fenOf } from "./price.ts";
