/** What the documents say of each operation beyond its types: paging, names, prices, payload schemas. Small, tree-shakeable. */
export {
  justoneNames,
  justonePaging,
  justonePayloads,
  justonePrices,
} from "./generated/justone.operations.ts";
export { openV1Names, openV1Paging, openV1Payloads, openV1Prices } from "./generated/open-v1.operations.ts";
export type { NamedKind, Names, Price } from "./open-api-document.ts";
export { fenOf } from "./price.ts";
