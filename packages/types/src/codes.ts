/** The code tables of both upstreams. */
export { type JustOneCode, type JustOneRow, justoneCodes } from "./codes/justone.ts";
export { type OpenV1Code, type OpenV1Row, openV1Codes } from "./codes/open-v1.ts";
