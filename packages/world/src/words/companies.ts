// What trades demand of the name of a company.

const WITH_SHARES: ReadonlySet<string> = new Set(["银行", "证券", "保险"]);

/** Whether companies of this trade are always 股份有限公司. */
export const needsShares = (trade: string): boolean => WITH_SHARES.has(trade);
