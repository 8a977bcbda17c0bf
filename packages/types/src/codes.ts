/** The code tables of both upstreams. */
import type { JustOneCode, justoneCodes } from "./codes/justone.ts";
import type { OpenV1Code, openV1Codes } from "./codes/open-v1.ts";

export { type JustOneCode, type JustOneRow, justoneCodes } from "./codes/justone.ts";
export { type OpenV1Code, type OpenV1Row, openV1Codes } from "./codes/open-v1.ts";

/** A code of either table. */
export type KnownCode = JustOneCode | OpenV1Code;

type NameIn<Table> = Extract<Table[keyof Table], { readonly name: string }>["name"];

/** Our name for a code of either table that refuses a call. */
export type FaultName = Exclude<NameIn<typeof justoneCodes> | NameIn<typeof openV1Codes>, "success">;
