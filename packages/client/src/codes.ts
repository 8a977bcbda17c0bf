/** What the client must know of the codes of Just One API; a test holds this against the whole table. */
import type { JustOneCode } from "@weibo-kit/types/codes";

/** A code that the service is known to send, or any other: codes are added without notice. */
export type Code = JustOneCode | (number & {});

/** Asking again may help: collection failed, rate limit, server error, unavailable. */
const RETRYABLE: ReadonlySet<Code> = new Set([301, 302, 500, 503]);

/** Refusals that are known to cost nothing; of the others it is not known. */
const FREE: ReadonlySet<Code> = new Set([100, 301, 302, 303, 400, 404, 500, 600, 601, 602]);

/** The whole account is asked to slow down, not this call alone. */
export const RATE_LIMIT = 302;

export const isRetryable = (code: Code): boolean => RETRYABLE.has(code);

export const isFree = (code: Code): boolean => FREE.has(code);
