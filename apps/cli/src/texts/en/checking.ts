// What `weibo-kit check` prints, in English. The words of its reports are the contract kit's own.
import type { ReportWords } from "@weibo-kit/contract";

export const checking: Checking = {
  report: undefined,
  reportAt: (file) => `report: ${file}`,
  listed: ({ id, level, upstream, promise }) => `${id}  (${level}, ${upstream})  ${promise}`,
};

/** Texts of the command around the reports, and the words of the reports where they are not the kit's own. */
export interface Checking {
  readonly report: ReportWords | undefined;
  readonly reportAt: (file: string) => string;
  readonly listed: (of: ListedCase) => string;
}

interface ListedCase {
  readonly id: string;
  readonly operation: string;
  readonly level: "must" | "should" | "may";
  readonly upstream: string;
  readonly promise: string;
}
