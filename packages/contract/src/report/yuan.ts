// Amounts of money in reports.

/** An amount in yuan: 10 fen are `¥0.10`. */
export const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;
