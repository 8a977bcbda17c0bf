// The one place for prices: fen for a call that is answered with code 0; every other call is free.
import type { Operation, UpstreamName } from "../exchange/types.ts";

/** ¥0.10 for each Weibo operation of Just One API (dashboard, July 2026); the Open Platform costs nothing. */
const prices: Readonly<Record<UpstreamName, number>> = { justone: 10, "open-v1": 0 };

export const priceOf = ({ upstream }: Pick<Operation, "upstream">): number => prices[upstream];

export const costOf = (operation: Operation, code: number): number => (code === 0 ? priceOf(operation) : 0);
