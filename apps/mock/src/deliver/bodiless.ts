// Statuses whose answers have no body, whatever a fixture has recorded for them.

const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

/** Whether an answer with this status is sent without a body; `Response` refuses one, too. */
export const isBodiless = (status: number): boolean => BODILESS.has(status);
