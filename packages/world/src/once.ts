// A value that is made when it is first needed, and then kept.
/**
 * A function that calls `make` the first time and then returns the same value.
 *
 * @example
 * const list = once(() => [3, 1, 2].sort());
 * list() === list() // true
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
