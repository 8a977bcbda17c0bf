/** The codes of Just One API that the client treats specially. A test compares them with the whole table. */
import type { Code } from "../errors/code.ts";

/** A retry may help: collection failed, rate limit, server error, unavailable. */
const RETRYABLE: readonly Code[] = [301, 302, 500, 503];

/** Refusals that are known to be free; the others may have been billed. */
const FREE: readonly Code[] = [100, 301, 302, 303, 400, 404, 500, 600, 601, 602];

/** The rate limit holds for the account, so all calls have to slow down, not only the refused one. */
export const RATE_LIMIT = 302;

/** Whether a call that was refused with this code may succeed when it is repeated. */
export const isRetryable = (code: Code): boolean => RETRYABLE.includes(code);

/** Whether a call that was refused with this code is known not to be billed. */
export const isFree = (code: Code): boolean => FREE.includes(code);
