// Amounts of money in reports.

/** @param fen hundredths of a yuan: 10 is `¥0.10` */
export const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;
