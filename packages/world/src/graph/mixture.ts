// Two lists mixed into one, evenly: of `all` rows, `some` are of one kind, here the friends, and the rest of the other.

/** How many of the kind come before this row: the number of the next one. */
export function before(row: number, some: number, all: number): number {
  return Math.floor((row * some) / all);
}

/** Whether this row is of the kind. */
export function isOfKind(row: number, some: number, all: number): boolean {
  return before(row + 1, some, all) > before(row, some, all);
}

/** The row of the `number`-th of the kind. */
export function rowOfKind(number: number, some: number, all: number): number {
  return Math.ceil(((number + 1) * all) / some) - 1;
}

/** The row of the `number`-th of all others. */
export function rowOfOther(number: number, some: number, all: number): number {
  return Math.floor((number * all) / (all - some));
}
