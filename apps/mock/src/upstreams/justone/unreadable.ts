// The refusal of a request that isn't HTTP, which belongs to no operation: Just One's envelope without a time.

/** A body as JSON; the HTTP status goes with it. Our choice: what the real service sends is not known. */
export const unreadable = (message: string): string =>
  JSON.stringify({ code: 400, data: null, message, recordTime: null });
