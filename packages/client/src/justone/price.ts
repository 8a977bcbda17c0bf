// The price of Just One API. A copy, because the whole table is larger; a test compares the two.

/** Yuan for a billed call of any operation. */
export const PRICE = 0.1;
