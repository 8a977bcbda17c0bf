/** The code tables of both upstreams. */
import type { JustOneCode } from "./codes/justone.ts";
import type { OpenV1Code } from "./codes/open-v1.ts";

export { type JustOneCode, type JustOneRow, justoneCodes } from "./codes/justone.ts";
export { type OpenV1Code, type OpenV1Row, openV1Codes } from "./codes/open-v1.ts";

/** A code of either table. */
export type KnownCode = JustOneCode | OpenV1Code;
