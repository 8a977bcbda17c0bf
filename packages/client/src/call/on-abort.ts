/** Listens to an abort signal that many calls share. */

const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when the signal aborts; the result stops that. A signal gets a single listener, however many calls share it,
 * because Node.js warns of a leak at the eleventh.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const callbacks = listeners.get(signal) ?? new Set();
  if (!listeners.has(signal)) {
    listeners.set(signal, callbacks);
    signal.addEventListener("abort", () => {
      for (const call of callbacks) call();
    });
  }
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}
