// Calls a hook.

/** Calls a hook and ignores its errors, asynchronous ones too: a broken logger must not lose an answer that was billed. */
export function notify<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  (async () => hook?.(event))().catch(() => undefined);
}
