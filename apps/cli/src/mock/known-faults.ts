// The codes of both services and their names, by which options name faults.
import type { UpstreamName } from "@weibo-kit/mock";
import { justoneCodes, openV1Codes } from "@weibo-kit/types/codes";

/** A code, and the name that an option may give instead. */
interface Row {
  readonly code: number;
  readonly name?: string;
}

/** The codes of one service. */
interface Table {
  readonly upstream: UpstreamName;
  readonly service: string;
  readonly rows: readonly Row[];
}

export const tables: readonly Table[] = [
  { upstream: "justone", service: "Just One API", rows: Object.values(justoneCodes) },
  { upstream: "open-v1", service: "Open Platform V1", rows: Object.values(openV1Codes) },
];

export const rows = tables.flatMap(({ rows }) => rows);

/** What an option may call them. */
export const codeWords = rows.flatMap(({ code, name }) => [String(code), ...(name === undefined ? [] : [name])]);
